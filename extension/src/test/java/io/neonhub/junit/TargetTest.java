package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** {@code neonhub.target.url}: what only reads looks at that database, what may write never gets it. */
@NeonHubDatabase
class TargetTest {

    @NeonHubDatabase
    static class Looks {
        @Test
        void atTheTarget(LiveDatabase live, TestDatabase own, Connection connection) throws SQLException {
            assertThat(live.<String>read(Looks::database))
                    .isEqualTo(live.name())
                    .isNotEqualTo(own.name());
            assertThat(database(connection)).isEqualTo(own.name());
        }

        private static String database(Connection connection) throws SQLException {
            return one(connection, "SELECT current_database()");
        }
    }

    @NeonHubDatabase
    static class Writes {
        @Test
        void toTheTarget(LiveDatabase live) throws SQLException {
            live.read(connection -> connection.createStatement().execute("CREATE TABLE public.mark (id int)"));
        }
    }

    @Test
    void isLookedAtBySuchThatOnlyRead(TestDatabase target) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Looks.class))
                .configurationParameter("neonhub.target.url", target.uri())
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void refusesWrites(TestDatabase target) {
        assertThat(failureOf(Writes.class, Map.of("neonhub.target.url", target.uri())))
                .isInstanceOf(SQLException.class)
                .hasMessage("ERROR: cannot execute CREATE TABLE in a read-only transaction");
    }

    @Test
    void withoutItTheDatabaseOfTheTestIsLookedAt(LiveDatabase live, TestDatabase own) throws SQLException {
        assertThat(live).isSameAs(own);
        assertThat(live.<String>read(connection -> one(connection, "SELECT current_setting('transaction_read_only')")))
                .isEqualTo("on");
    }

    @Test
    void everyReadingIsBoundedAndSeesOneMoment(LiveDatabase live) throws SQLException {
        assertThat(live.<List<String>>read(connection -> List.of(
                        one(connection, "SHOW transaction_isolation"),
                        one(connection, "SHOW statement_timeout"),
                        one(connection, "SHOW lock_timeout"),
                        one(connection, "SHOW idle_in_transaction_session_timeout"))))
                .containsExactly("repeatable read", "1min", "2s", "1min");
    }

    @Test
    void saysWhyItCannotBeReached(TestDatabase own) throws Exception {
        String missing = own.uri().replace(own.name(), "nowhere");
        assertThat(failureOf(Looks.class, Map.of("neonhub.target.url", missing)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(
                        "The server at " + own.authority() + " has no database nowhere. Correct the name in the URL.");

        int silent = closedPort();
        assertThat(failureOf(Looks.class, Map.of("neonhub.target.url", "postgresql://u:secret@127.0.0.1:" + silent)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("No PostgreSQL answers at 127.0.0.1:" + silent + ". Start it, or correct host and port."
                        + " The driver says: Connection to 127.0.0.1:" + silent + " refused. Check that the hostname"
                        + " and port are correct and that the postmaster is accepting TCP/IP connections.");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket reserved = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return reserved.getLocalPort();
        }
    }

    @Test
    void aMalformedUrlIsNotShown() {
        assertThat(failureOf(Looks.class, Map.of("neonhub.target.url", "postgresql://u:hu/sh@h/postgres")))
                .cause()
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "neonhub.target.url: an @ stands where none can, so nobody can tell where the password ends."
                                + " Write %40 for an @, %2F for a /, %3F for a ? and %3A for a : inside the user, the password"
                                + " or the database.");
    }

    private static Throwable failureOf(Class<?> test, Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .configurationParameters(configuration)
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow();
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
