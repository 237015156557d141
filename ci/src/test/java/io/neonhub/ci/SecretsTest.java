package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password, wherever somebody wrote it, stands in nothing that any command prints or writes. */
@NeonHubDatabase
class SecretsTest {
    private static final String MARK = "Zq7Kx9Vw";

    /** {@code SERVER} stands for host and port of one that answers. */
    private static final List<String> PLACES = List.of(
            "postgresql://postgres:MARK@SERVER/staging",
            "postgresql://postgres:%5A%717Kx9Vw@SERVER/staging",
            "postgresql://postgres:p%40MARK@SERVER/staging",
            "postgresql://postgres:p@MARK@SERVER/staging",
            "postgresql://postgres:p#MARK@SERVER/staging",
            "postgresql://postgres:p/MARK@SERVER/staging",
            "postgresql://postgres:p?MARK@SERVER/staging",
            "postgresql://postgres:p:MARK@SERVER/staging",
            "postgresql://postgres:p%MARK@SERVER/staging",
            "postgresql://postgres:p MARK@SERVER/staging",
            "postgresql://postgres:p&MARK@SERVER/staging",
            "postgresql:/postgres:MARK@SERVER/staging",
            "postgres:MARK@SERVER/staging",
            "mysql://postgres:MARK@SERVER/staging",
            "prisma://postgres:MARK@SERVER/staging",
            "prisma+postgres://accelerate.prisma-data.net/?api_key=MARK",
            "postgresql://SERVER/staging?user=postgres&password=MARK",
            "postgresql://SERVER/staging?password=p&MARK&sslmode=disable",
            "postgresql://SERVER/staging?password=p&MARK=x",
            "postgresql://SERVER/staging?password=MARK&pasword=MARK",
            "postgresql://postgres@SERVER/staging?sslpassword=MARK",
            "postgresql://postgres@SERVER/staging?sslpassword=MARK&sslmode=verify-full",
            "postgresql://postgres:MARK@SERVER/staging?sslmode=everything",
            "postgresql://postgres:MARK@SERVER/staging?connect_timeout=soon",
            "postgresql://postgres:MARK@SERVER/staging?channel_binding=require",
            "postgresql://postgres:MARK@SERVER/staging?service=nowhere",
            "postgresql://postgres:MARK@nowhere.invalid/staging",
            "postgresql://postgres:MARK@127.0.0.1:1/staging",
            "postgresql://postgres:MARK@127.0.0.1:port/staging",
            "postgresql://postgres:MARK@[::1/staging",
            "jdbc:postgresql://SERVER/staging?user=postgres&password=MARK",
            "jdbc:postgresql://postgres:MARK@SERVER/staging");

    @TempDir
    private Path home;

    private final TestDatabase target;

    SecretsTest(TestDatabase target) {
        this.target = target;
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "smoke", "drift", "baseline"})
    void aPasswordInAUrl(String command) throws IOException {
        for (String place : PLACES) {
            String url = url(place);
            keeps(place, Map.of(), command, "--database-url", url);
            if (command.equals("status")) {
                keeps(place, Map.of("DATABASE_URL", url), command);
            }
        }
        keeps("mistyped", Map.of(), command, "--database-ulr", url(PLACES.get(0)));
        keeps("mistyped", Map.of(), command, url(PLACES.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "smoke", "drift", "baseline"})
    void aPasswordInTheEnvironment(String command) throws IOException {
        for (Map<String, String> one : List.of(
                Map.of("PGPASSWORD", MARK),
                Map.of("PGPASSWORD", MARK, "PGSSLMODE", "require"),
                Map.of("PGPASSWORD", MARK, "PGPORT", "port"),
                Map.of("PGPASSWORD", MARK, "PGSERVICE", "nowhere"),
                Map.of("PGSERVICE", "here"),
                Map.of("PGSERVICE", "broken"))) {
            Files.writeString(
                    home.resolve(".pg_service.conf"),
                    one.containsValue("broken")
                            ? "[broken]\npassword " + MARK + "\n"
                            : "[here]\npassword=" + MARK + "\n");
            Map<String, String> environment = new HashMap<>(Map.of(
                    "HOME", home.toString(),
                    "PGHOST", target.url().host(),
                    "PGPORT", String.valueOf(target.url().port()),
                    "PGUSER", "postgres",
                    "PGDATABASE", target.name()));
            environment.putAll(one);
            keeps(one.keySet().toString(), environment, command);
        }
    }

    /** The statement is shown, and what it says of a password is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE app LOGIN PASSWORD 'MARK' NO_SUCH_OPTION;",
                "CREATE ROLE app LOGIN ENCRYPTED PASSWORD 'it''s MARK' IN ROLE nobody_of_that_name;",
                "ALTER ROLE nobody_of_that_name PASSWORD E'\\'MARK';",
                "ALTER ROLE nobody_of_that_name PASSWORD $x$MARK$x$;",
                "CREATE USER MAPPING FOR postgres SERVER nowhere OPTIONS (user 'u', password 'MARK');"
            })
    void aPasswordInAMigrationThatFails(String statement) throws IOException {
        Path folder = Files.createDirectories(home.resolve("migrations/20260101000000_role"));
        Files.writeString(folder.resolve("migration.sql"), statement.replace("MARK", MARK) + "\n");

        Run run = keeps(statement, Map.of(), "--migrations", folder.getParent().toString());

        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("***");
    }

    @Test
    void whatIsLookedForWouldBeFound() throws IOException {
        Files.writeString(home.resolve("one"), "p" + MARK);

        assertThat(holders()).containsExactly("one");
    }

    private String url(String place) {
        return place.replace("MARK", MARK).replace("SERVER", target.authority()).replace("staging", target.name());
    }

    private Run keeps(String place, Map<String, String> environment, String... arguments) throws IOException {
        Run run = Run.of(home, environment, arguments);
        assertThat(run.out() + run.err())
                .as(Arrays.toString(arguments).replace(MARK, "MARK") + " " + place)
                .doesNotContain(MARK);
        assertThat(holders()).as(place).isEmpty();
        return run;
    }

    /** Files below the folder of the reports. */
    private List<String> holders() throws IOException {
        List<String> holders = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String name = home.relativize(file).toString();
                if (!name.startsWith("migrations")
                        && !name.startsWith(".pg")
                        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARK)) {
                    holders.add(name);
                }
            }
        }
        return holders;
    }
}
