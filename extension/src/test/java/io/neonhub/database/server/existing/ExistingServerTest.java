package io.neonhub.database.server.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a role of its own on one server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExistingServerTest {
    private final EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults());
    private final String place = "127.0.0.1:" + running.url("postgres").port();

    @AfterAll
    void stopTheServer() {
        running.close();
    }

    @Test
    void isReachedByAPlainRoleThatMayCreateDatabases() throws SQLException {
        execute("CREATE ROLE plain LOGIN CREATEDB PASSWORD 'hush'");

        try (PostgresServer server = reach("postgresql://plain:hush@" + place)) {
            assertThat(server.description()).isEqualTo("existing 17.11 at " + place + ", as configured");
            assertThat(server.version()).isEqualTo(new ServerVersion(17, 11));
            assertThat(server.logTail()).isEmpty();
            assertThat(server.url("a b"))
                    .isEqualTo(
                            new DatabaseUrl("127.0.0.1", running.url("postgres").port(), "a b", "plain", "hush"));
        }
    }

    @Test
    void isStillThereAfterItWasClosed() throws SQLException {
        execute("CREATE ROLE closing LOGIN CREATEDB PASSWORD 'hush'");
        PostgresServer server = reach("postgresql://closing:hush@" + place);

        server.close();
        server.close();

        try (Connection connection = server.url("postgres").connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void aPasswordMayHoldAnyCharacter() throws SQLException {
        String password = "h@u:s/h?#%&=+ '\\ü€";
        execute("CREATE ROLE \"Od@d\" LOGIN CREATEDB PASSWORD '" + password.replace("'", "''") + "'");
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(reach("postgres://Od%40d:" + encoded + "@" + place + "/postgres")
                        .url("x")
                        .password())
                .isEqualTo(password);
        assertThat(reach("jdbc:postgresql://" + place + "/postgres?user=Od@d&password=" + encoded)
                        .url("x")
                        .password())
                .isEqualTo(password);
    }

    @Test
    void ofSeveralHostsTheFirstThatWillDoIsTakenForAllDatabases() throws Exception {
        execute("CREATE ROLE several LOGIN CREATEDB PASSWORD 'hush'");

        PostgresServer server = reach("postgresql://several:hush@127.0.0.1:" + freePort() + "," + place + "/");

        assertThat(server.url("x").toUri()).isEqualTo("postgresql://several:hush@" + place + "/x");
    }

    @Test
    void parametersReachTheDatabasesToo() throws SQLException {
        execute("CREATE ROLE parameters LOGIN CREATEDB PASSWORD 'hush'");
        PostgresServer server =
                reach("postgresql://parameters:hush@" + place + "/postgres?application_name=our%20tests&schema=public");

        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT current_setting('application_name'), current_setting('search_path')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("our tests");
            assertThat(row.getString(2)).isEqualTo("public");
        }
    }

    @Test
    void encryptionThatIsDemandedIsNotLost() {
        assertRefused(
                "postgresql://postgres:hush@" + place + "?sslmode=require",
                "The server at " + place + " refused (SQLSTATE 08004): The server does not support SSL.\n"
                        + "Switch it on there (ssl = on), or correct host and port. Write sslmode=disable only where nobody"
                        + " can listen.");
    }

    @Test
    void nobodyAnswers() throws IOException {
        String nowhere = "127.0.0.1:" + freePort();
        assertRefused(
                "postgresql://ci:hush@" + nowhere,
                "No PostgreSQL answers at " + nowhere + ". Start it, or correct host and port. The driver says:"
                        + " Connection to " + nowhere
                        + " refused. Check that the hostname and port are correct and that"
                        + " the postmaster is accepting TCP/IP connections.");
    }

    @Test
    void thereIsNoSuchHost() {
        assertRefused(
                "postgresql://ci:hush@db.invalid",
                "No PostgreSQL answers at db.invalid:5432. Start it, or correct host and port. The driver says: no host"
                        + " has the name db.invalid");
    }

    @Test
    void noneOfSeveralHostsWillDo() throws IOException {
        String nowhere = "127.0.0.1:" + freePort();
        assertRefused("postgresql://ci:hush@db.invalid," + place, """
                None of the hosts of the existing server will do:
                No PostgreSQL answers at db.invalid:5432. Start it, or correct host and port. The driver says: no host has the name db.invalid
                The server at %s does not accept the password of the role ci. Correct it, and write what is special in a URL percent-encoded, for example %%40 for @.""".formatted(place));
    }

    @Test
    void thePasswordIsWrong() {
        assertRefused(
                "postgresql://postgres:hush@" + place,
                "The server at " + place + " does not accept the password of the role postgres. Correct it, and write"
                        + " what is special in a URL percent-encoded, for example %40 for @.");
    }

    @Test
    void thePasswordIsMissing() {
        assertRefused("postgresql://postgres@" + place, """
                The server at %s refused (SQLSTATE 08004): The server requested SCRAM-based authentication, but no password was provided.
                The URL holds no password; one that ~/.pgpass has for this server and role is used.""".formatted(place));
    }

    @Test
    void theRoleMayNotLogIn() throws SQLException {
        execute("CREATE ROLE nologin NOLOGIN PASSWORD 'hush'");
        assertRefused(
                "postgresql://nologin:hush@" + place,
                "The server at " + place + " lets the role nologin not log in from here: FATAL: role \"nologin\" is not"
                        + " permitted to log in");
    }

    @Test
    void theRoleMayNotCreateDatabases() throws SQLException {
        execute("CREATE ROLE \"Weak\" LOGIN PASSWORD 'hush'");
        assertRefused(
                "postgresql://Weak:hush@" + place,
                "The role \"Weak\" may not create databases on the server at " + place
                        + ". Run there as a superuser: ALTER ROLE \"Weak\" CREATEDB;");
    }

    @Test
    void theServerIsReadOnly() throws SQLException {
        execute("CREATE ROLE reader LOGIN CREATEDB PASSWORD 'hush'");
        execute("ALTER ROLE reader SET default_transaction_read_only = on");
        assertRefused(
                "postgresql://reader:hush@" + place,
                "The server at " + place + " is read-only: it is a standby, or has default_transaction_read_only set."
                        + " Name the primary server.");
    }

    @Test
    void theMaintenanceDatabaseIsClosedOrMissing() throws SQLException {
        try (EmbeddedServer other = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            String there = "127.0.0.1:" + other.url("postgres").port();
            execute(other, "CREATE ROLE \"shut-out\" LOGIN CREATEDB PASSWORD 'hush'");
            execute(other, "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
            assertRefused(
                    "postgresql://shut-out:hush@" + there,
                    "The server at " + there + " does not let the role shut-out into the database postgres. Run there:"
                            + " GRANT CONNECT ON DATABASE postgres TO \"shut-out\";");

            execute(other, "DROP DATABASE postgres");
            assertRefused(
                    "postgresql://shut-out:hush@" + there,
                    "The server at " + there
                            + " has no database postgres, from which the databases of tests are created."
                            + " Run there: CREATE DATABASE postgres;");
        }
    }

    @Test
    void aVersionIsTooOldOrKnownOrNewer() {
        assertThatThrownBy(() -> KnownVersions.check(new ServerVersion(13, 23), "db:5432"))
                .isExactlyInstanceOf(EnvironmentException.class)
                .hasMessage("The server at db:5432 is PostgreSQL 13.23; 14 or newer is needed. Name a newer server.");
        assertThat(KnownVersions.remark(new ServerVersion(18, 6))).isEmpty();
        assertThat(KnownVersions.remark(new ServerVersion(19, 0)))
                .isEqualTo("; it is newer than 18, the newest that has been tried");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            postgresql://u:hush@h/app => here names the database 'app'. Databases of our own are created on that server, and 'app' is left alone. If it is a server for tests, write /postgres, or leave the database out.
            postgresql://u:hush@ep-cool-1-pooler.eu.aws.neon.tech => here: CREATE DATABASE needs a direct connection, and the host ep-cool-1-pooler.eu.aws.neon.tech is Neon's pooler. Write the same host without '-pooler'.
            postgresql://postgres.ref:hush@aws-0-eu-central-1.pooler.supabase.com:6543/postgres => here: CREATE DATABASE needs a direct connection, and the host aws-0-eu-central-1.pooler.supabase.com is Supabase's pooler. Take the direct connection of Supabase: host db.PROJECT.supabase.co, port 5432, user postgres.
            postgresql://postgres:hush@db.ref.supabase.co:6543/postgres => here: CREATE DATABASE needs a direct connection, and port 6543 of db.ref.supabase.co is Supabase's pooler. Take the direct connection of Supabase: host db.PROJECT.supabase.co, port 5432, user postgres.
            postgresql://u:hush@h/postgres?pgbouncer=true => here: CREATE DATABASE needs a direct connection, and pgbouncer=true (or prepareThreshold=0, or statement_cache_size=0) is for a pooler. Write the host and port of PostgreSQL itself, and leave the parameter out.
            postgresql://u:hush@h:x/ => here: the port is no number from 1 to 65535. Write HOST:5432; if a password stands there, write USER:PASSWORD@ in front of the host.
            """)
    void aUrlThatMeansNoServerIsRefusedBeforeAnythingIsConnected(String url, String message) {
        assertThatThrownBy(() -> ExistingSettings.parse("here", url))
                .isExactlyInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void settingsShowNoPassword() {
        assertThat(ExistingSettings.parse("here", "postgresql://u:hush@h?sslmode=require"))
                .hasToString("ExistingSettings[url=postgresql://u@h:5432/postgres?sslmode=require]")
                .isEqualTo(ExistingSettings.parse("here", "jdbc:postgresql://h/?sslmode=require&user=u&password=hush"));
    }

    private static PostgresServer reach(String url) {
        return ExistingSettings.parse("here", url).start();
    }

    private static void assertRefused(String url, String message) {
        assertThatThrownBy(() -> reach(url))
                .isExactlyInstanceOf(EnvironmentException.class)
                .hasMessage(message);
    }

    private void execute(String sql) throws SQLException {
        execute(running, sql);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.url("template1").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
