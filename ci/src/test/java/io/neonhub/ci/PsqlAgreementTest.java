package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.LibpqDefaults;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same variables, files and URL lead psql and us to the same database, as the same role. */
@NeonHubDatabase
class PsqlAgreementTest {
    private static final String WHERE = "SELECT current_user || ' ' || current_database() || ' ' ||"
            + " current_setting('port') || ' ' || current_setting('application_name')";

    @TempDir
    private Path home;

    private final TestDatabase target;

    PsqlAgreementTest(TestDatabase target) {
        this.target = target;
    }

    @Test
    void byVariablesAlone() throws Exception {
        agree("postgresql://", variables("PGDATABASE", target.name(), "PGAPPNAME", "mine"));
    }

    @Test
    void byAUrlThatVariablesComplete() throws Exception {
        agree("postgresql:///" + target.name(), variables("PGDATABASE", "other"));
        agree("postgresql://" + target.authority() + "/" + target.name(), variables("PGHOST", "nowhere.invalid"));
    }

    @Test
    void byAServiceThatAVariableNames() throws Exception {
        execute("CREATE ROLE reader LOGIN PASSWORD 'of the reader'");
        service("dbname=" + target.name() + "\nuser=reader\npassword=of the reader\nport="
                + target.url().port());

        agree("postgresql://", variables("PGSERVICE", "here", "PGPORT", "1"));
    }

    @Test
    void byAServiceThatTheUrlNames() throws Exception {
        service("dbname=" + target.name());

        agree("postgresql:///?service=here", variables());
        agree("postgresql:///postgres?service=here&application_name=mine", variables());
    }

    @Test
    void aStatusNeedsNoUrlThen() throws Exception {
        Map<String, String> environment = variables("PGDATABASE", target.name());
        Run run = Run.of(home, environment, "status");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.err())
                .startsWith("The connection is completed by PGDATABASE, PGHOST, PGPASSWORD, PGPORT, PGUSER.\n")
                .doesNotContain(target.url().password());
    }

    private void agree(String url, Map<String, String> environment) throws Exception {
        String ofPsql = psql(url, environment);

        assertThat(ofPsql).contains(target.url().port() + "");
        assertThat(ours(url, environment)).isEqualTo(ofPsql);
    }

    private static String ours(String url, Map<String, String> environment) throws SQLException {
        return TargetDatabase.parse(
                        "test",
                        new LibpqDefaults(environment).complete("test", url).url())
                .read(connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(WHERE)) {
                        row.next();
                        return row.getString(1).replace("PostgreSQL JDBC Driver", "psql");
                    }
                });
    }

    private static String psql(String url, Map<String, String> environment) throws IOException, InterruptedException {
        Path psql = Path.of("/usr/bin/psql");
        if (!Files.isExecutable(psql)) {
            if (System.getProperty("neonhub.test.required", "").contains("installed-postgres")) {
                fail("There is no " + psql + ", and neonhub.test.required demands installed-postgres.");
            }
            Assumptions.abort("there is no " + psql);
        }
        ProcessBuilder command = new ProcessBuilder(
                        psql.toString(), "--no-psqlrc", "--tuples-only", "--no-align", "--command", WHERE, url)
                .redirectErrorStream(true);
        command.environment().clear();
        command.environment().putAll(environment);
        command.environment().put("PATH", System.getenv("PATH"));
        Process process = command.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.strip();
    }

    private Map<String, String> variables(String... more) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "HOME", home.toString(),
                "PGHOST", target.url().host(),
                "PGPORT", String.valueOf(target.url().port()),
                "PGUSER", target.url().user(),
                "PGPASSWORD", target.url().password()));
        for (int i = 0; i < more.length; i += 2) {
            variables.put(more[i], more[i + 1]);
        }
        return variables;
    }

    private void service(String parameters) throws IOException {
        Files.writeString(
                home.resolve(".pg_service.conf"), "[elsewhere]\nhost=nowhere.invalid\n[here]\n" + parameters + "\n");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
