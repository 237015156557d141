package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.embedded.OwnServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An existing server that goes away and comes back, or has no connections left. The samples do it to their server. */
@Execution(ExecutionMode.SAME_THREAD)
class ServerFaultsTest {
    private static final String DISPOSABLE =
            "SELECT count(*) FROM pg_database WHERE datname ~ '^neonhub_[0-9a-f]{16}_'";

    private static final String MANY = "FATAL: sorry, too many clients already";

    private static final String WAY_OUT =
            " Its limit is max_connections, or the CONNECTION LIMIT of a role or database. Close connections that are no"
                    + " longer needed, or run fewer tests at the same time; on a server of your own the limit can be"
                    + " raised.";

    @TempDir
    private static Path folder;

    private static OwnServer server;

    @BeforeAll
    static void start() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        server = OwnServer.start(folder, "max_connections=12");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        try (Connection connection = server.url("postgres").connect()) {
            assertThat(Users.first(connection, DISPOSABLE)).isEqualTo("0");
        }
    }

    @NeonHubDatabase
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class Restarts {
        @Test
        void aBeforeIt(Connection connection) throws SQLException {
            Users.insert(connection);
        }

        @Test
        void bDuringIt(Connection connection) throws SQLException {
            server.restart();
            Users.insert(connection);
        }

        @Test
        void cAfterIt(Connection connection) throws SQLException {
            Users.insert(connection);
        }

        @Test
        void dAfterIt(Connection connection) throws SQLException {
            Users.insert(connection);
        }

        @AfterEach
        void betweenTheLastTwo(TestInfo test) {
            if (test.getDisplayName().startsWith("c")) {
                server.restart();
            }
        }
    }

    @Test
    void ofARestartOnlyTheTestsThatAreConnectedHear() {
        assertThat(run(Restarts.class).messages())
                .containsExactly(
                        "passed", "FATAL: terminating connection due to administrator command", "passed", "passed");
    }

    @NeonHubDatabase
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class StandsStill {
        @Test
        void aPasses(Connection connection) {}

        @Test
        void bStopsIt(TestDatabase database) throws SQLException {
            server.stop();
            database.connect();
        }

        @Test
        void cFindsNone(Connection connection) {}

        @Test
        void dFindsItAgain(Connection connection) throws SQLException {
            Users.insert(connection);
        }

        @AfterEach
        void itComesBack(TestInfo test) {
            if (test.getDisplayName().startsWith("c")) {
                server.start();
            }
        }
    }

    @Test
    void whileItIsAwayEachTestIsToldAndAfterwardsTheyGoOn() {
        String refused = "Connection to 127.0.0.1:" + server.port() + " refused. Check that the hostname and port are"
                + " correct and that the postmaster is accepting TCP/IP connections.";
        String place = "127.0.0.1:" + server.port();
        assertThat(run(StandsStill.class).without(ServerFaultsTest::place).messages())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("passed"),
                        running -> assertThat(running).isEqualTo(refused),
                        // Of one that lay ready, or of one that was to be made.
                        next -> assertThat(next)
                                .isIn(
                                        "The database postgresql://postgres@" + place + "/neonhub_N does not answer: "
                                                + refused,
                                        "The server (existing 17.11 at " + place + ", as configured) refused: "
                                                + refused + " (SQLSTATE 08001)."),
                        last -> assertThat(last).isEqualTo("passed"));
    }

    @NeonHubDatabase
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class TakesAllConnections {
        private static final Deque<Connection> TAKEN = new ArrayDeque<>();

        @Test
        void aOfItsOwnDatabase(TestDatabase database) throws SQLException {
            takeAll(database);
        }

        @Test
        void bTakesThem(TestDatabase database) throws SQLException {
            takeAll(database.server().url("postgres")::connect);
        }

        @Test
        void cFindsNone(Connection connection) {}

        @Test
        void dFindsSomeAgain(Connection connection) throws SQLException {
            Users.insert(connection);
        }

        @AfterEach
        void giveBack(TestInfo test) throws SQLException {
            if (!test.getDisplayName().startsWith("b")) {
                while (!TAKEN.isEmpty()) {
                    TAKEN.pop().close();
                }
            }
        }

        private static void takeAll(TestDatabase database) throws SQLException {
            takeAll(database::connect);
        }

        private static void takeAll(Source source) throws SQLException {
            while (true) {
                TAKEN.push(source.connect());
            }
        }

        private interface Source {
            Connection connect() throws SQLException;
        }
    }

    @Test
    void whereNoConnectionIsLeftEachTestIsToldTheLimitAndAfterwardsTheyGoOn() {
        assertThat(run(TakesAllConnections.class)
                        .without(ServerFaultsTest::place)
                        .messages())
                .containsExactly(
                        MANY + "." + WAY_OUT,
                        MANY,
                        "The database postgresql://postgres@127.0.0.1:" + server.port() + "/neonhub_N does not answer: "
                                + MANY + "." + WAY_OUT,
                        "passed");
    }

    @Test
    void soIsOneOfAnEmbeddedServer() {
        assertThat(Outcomes.of(TakesAllConnections.class, Map.of()).byTest())
                .containsEntry("aOfItsOwnDatabase", MANY + "." + WAY_OUT)
                .containsEntry("dFindsSomeAgain", "passed");
    }

    @Test
    void whereNoConnectionIsLeftAtTheStartTheLimitIsNamedToo() throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE limited LOGIN CREATEDB CONNECTION LIMIT 0");
        }
        assertThat(run(Restarts.class, "limited").byTest().get("aBeforeIt"))
                .isEqualTo("The server at 127.0.0.1:" + server.port()
                        + " has no connection left for the role limited: FATAL: too many connections for role"
                        + " \"limited\". Close connections to it that are no longer needed, or raise the limit,"
                        + " max_connections or the CONNECTION LIMIT of the role or database.\nWho holds them a superuser"
                        + " sees, for whom superuser_reserved_connections are kept: SELECT pid, usename, application_name,"
                        + " state, backend_start FROM pg_stat_activity;");
    }

    private static Outcomes run(Class<?> type) {
        return run(type, "postgres");
    }

    private static Outcomes run(Class<?> type, String role) {
        return Outcomes.of(
                type,
                Map.of(
                        "neonhub.server",
                        "existing",
                        "neonhub.server.url",
                        "postgresql://" + role + "@127.0.0.1:" + server.port()));
    }

    private static String place(String message) {
        return message.replaceAll("neonhub_[0-9a-f]{16}_\\d+", "neonhub_N");
    }
}
