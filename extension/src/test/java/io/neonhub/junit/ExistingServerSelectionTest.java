package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** {@code neonhub.server=existing} with {@code neonhub.server.url}. */
class ExistingServerSelectionTest {

    @NeonHubDatabase
    static class TwoTests {
        @Test
        void one(TestDatabase database, Connection connection) throws SQLException {
            insertAUser(database, connection);
        }

        @Test
        void another(TestDatabase database, Connection connection) throws SQLException {
            insertAUser(database, connection);
        }

        private static void insertAUser(TestDatabase database, Connection connection) throws SQLException {
            assertThat(database.server().description())
                    .matches("existing 17\\.11 at 127\\.0\\.0\\.1:\\d+, as configured");
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "INSERT INTO users (id, email, \"updatedAt\") VALUES ('ada', 'ada@example.org', now())");
            }
        }
    }

    @NeonHubDatabase(server = "existing")
    static class AskedForByTheAnnotation extends TwoTests {}

    @Test
    void testsRunOnIt() throws SQLException {
        try (EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            String url = plainRole(running);

            run(TwoTests.class, Map.of("neonhub.server", "existing", "neonhub.server.url", url))
                    .testEvents()
                    .assertStatistics(tests -> tests.succeeded(2));
            run(AskedForByTheAnnotation.class, Map.of("neonhub.server.url", url))
                    .testEvents()
                    .assertStatistics(tests -> tests.succeeded(2));
        }
    }

    @Test
    void isNothingWithoutAUrl() {
        assertThat(failureOf(TwoTests.class, Map.of("neonhub.server", "existing")))
                .isEqualTo("neonhub.server is 'existing'. Write also which server:"
                        + " neonhub.server.url=postgresql://USER:PASSWORD@HOST:PORT");
        assertThat(failureOf(AskedForByTheAnnotation.class, Map.of()))
                .isEqualTo("server of @NeonHubDatabase is 'existing'. Write also which server:"
                        + " neonhub.server.url=postgresql://USER:PASSWORD@HOST:PORT");
    }

    @Test
    void aMalformedUrlIsNotShown() {
        assertThat(failureOf(
                        TwoTests.class,
                        Map.of("neonhub.server", "existing", "neonhub.server.url", "postgresql://u:hu/sh@h/postgres")))
                .isEqualTo("neonhub.server.url: an @ stands where none can, so nobody can tell where the password ends."
                        + " Write %40 for an @, %2F for a /, %3F for a ? and %3A for a : inside the user, the password or"
                        + " the database.");
    }

    private static String plainRole(EmbeddedServer running) throws SQLException {
        DatabaseUrl url = running.url("postgres");
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE ci LOGIN CREATEDB PASSWORD 'hu/sh'");
        }
        return "postgresql://ci:hu%2Fsh@" + url.authority() + "/postgres?schema=public&connection_limit=5";
    }

    private static String failureOf(Class<?> test, Map<String, String> configuration) {
        return run(test, configuration).testEvents().failed().stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getCause()
                .getMessage();
    }

    private static EngineExecutionResults run(Class<?> test, Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameters(new HashMap<>(configuration))
                .selectors(selectClass(test))
                .execute();
    }
}
