package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate with all its suites on a server that runs already, as a role that may create databases and nothing else. */
class GateOnExistingServerTest {
    private static final Path PROJECT = Path.of("src/test/resources/projects/newsletter");

    @TempDir
    private Path home;

    @Test
    void theGateJudgesOnAServerThatIsNamedByItsUrl() throws Exception {
        try (EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            DatabaseUrl url = running.url("postgres");
            createRole(url);
            StringWriter out = new StringWriter();

            int exitCode = verify(out, "postgres://ci:hu%2Fsh@" + url.authority() + "/postgres?schema=public");

            JsonNode report = new ObjectMapper()
                    .readTree(home.resolve("ci/target/verification/report.json").toFile());
            assertThat(report.path("verdict").asText()).as(out.toString()).isEqualTo("GO");
            assertThat(exitCode).isZero();
            assertThat(report.at("/target/server").asText()).isEqualTo("existing");
            assertThat(report.at("/target/description").asText())
                    .isEqualTo("existing 17.11 at " + url.authority() + ", as configured");
            assertThat(out.toString()).doesNotContain("hu%2Fsh", "hu/sh");
            assertThat(reports()).noneMatch(text -> text.contains("hu%2Fsh") || text.contains("hu/sh"));
        }
    }

    private int verify(StringWriter out, String server) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                false,
                home,
                Clock.systemUTC(),
                Verify.readyMadeSuites(),
                Map.of());
        return Verify.run(
                surroundings,
                "--server",
                server,
                "--migrations",
                PROJECT.resolve("migrations").toString(),
                "--schema",
                PROJECT.resolve("schema.prisma").toString());
    }

    private static void createRole(DatabaseUrl administrator) throws SQLException {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE ci LOGIN CREATEDB PASSWORD 'hu/sh'");
        }
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
