package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads when the target does not let us look: whole sentences, exit code 3, and never a password. */
@NeonHubDatabase
class SmokeFaultsTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aWrongPassword(TestDatabase target) {
        assertThat(smoke("postgresql://postgres:sesame@" + target.authority() + "/" + target.name()))
                .isEqualTo(3);

        assertThat(failure())
                .isEqualTo("The server at " + target.authority() + " does not accept the password of the role postgres."
                        + " Correct it, and write what is special in a URL percent-encoded, for example %40 for @.");
    }

    @Test
    void anUnknownDatabase(TestDatabase target) {
        assertThat(smoke(target.uri().replace(target.name(), "nowhere"))).isEqualTo(3);

        assertThat(failure())
                .isEqualTo("The server at " + target.authority()
                        + " has no database nowhere. Correct the name in the URL.");
    }

    @Test
    void aHostThatNobodyKnows() {
        assertThat(smoke("postgresql://me:sesame@nowhere.invalid/staging")).isEqualTo(3);

        assertThat(failure())
                .isEqualTo(
                        "No PostgreSQL answers at nowhere.invalid:5432. Start it, or correct host and port. The driver"
                                + " says: no host has the name nowhere.invalid");
    }

    @Test
    void aPortWhereNobodyListens() {
        assertThat(smoke("postgresql://me:sesame@127.0.0.1:1/staging")).isEqualTo(3);

        assertThat(failure()).startsWith("No PostgreSQL answers at 127.0.0.1:1. Start it, or correct host and port.");
    }

    @Test
    void aHostThatIsReachedOverIpv6Alone() {
        assertThat(smoke("postgresql://me:sesame@[2001:db8::1]/staging?connect_timeout=2"))
                .isEqualTo(3);

        assertThat(failure())
                .endsWith(
                        "The host has IPv6 addresses alone, and many machines have no way there. Take an address that IPv4"
                                + " reaches: Supabase's session pooler, Neon's host as its console writes it, or a proxy.");
    }

    @Test
    void aServerThatIsNoPostgres() throws Exception {
        try (ServerSocket web = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> answerAll(web, "HTTP/1.1 400 Bad Request\r\n\r\n"));

            assertThat(smoke("postgresql://me:sesame@127.0.0.1:" + web.getLocalPort() + "/staging"))
                    .isEqualTo(3);

            assertThat(failure())
                    .isEqualTo(
                            "What answers at 127.0.0.1:" + web.getLocalPort() + " does not speak PostgreSQL's protocol."
                                    + " Correct host and port. The driver says: An error occurred while setting up the SSL"
                                    + " connection.");
        }
    }

    @Test
    void aServerThatSaysNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            assertThat(smoke(
                            "postgresql://me:sesame@127.0.0.1:" + silent.getLocalPort() + "/staging?connect_timeout=1"))
                    .isEqualTo(3);

            assertThat(failure())
                    .isEqualTo("No PostgreSQL answers at 127.0.0.1:" + silent.getLocalPort()
                            + ". Start it, or correct host and port. The driver says: Connection attempt timed out.");
        }
    }

    @Test
    void aRoleWithoutAConnectionLeft(TestDatabase target) throws Exception {
        String role = "crowded_" + target.name();
        execute(target, "CREATE ROLE \"" + role + "\" LOGIN PASSWORD 'sesame' CONNECTION LIMIT 0");
        try {
            assertThat(smoke("postgresql://" + role + ":sesame@" + target.authority() + "/" + target.name()))
                    .isEqualTo(3);

            assertThat(failure())
                    .startsWith("The server at " + target.authority() + " has no connection left for the role " + role);
        } finally {
            execute(target, "DROP ROLE \"" + role + "\"");
        }
    }

    /** What the other URL reaches is judged all the same, and the rest is no verdict on the database. */
    @Test
    void theApplicationsRoleWithoutAConnectionLeft(TestDatabase target) throws Exception {
        String role = "crowded_" + target.name();
        execute(target, "CREATE ROLE \"" + role + "\" LOGIN PASSWORD 'sesame' CONNECTION LIMIT 0");
        try {
            Run run = Run.of(
                    home,
                    Map.of(
                            "DATABASE_URL",
                            "postgresql://" + role + ":sesame@" + target.authority() + "/" + target.name(),
                            "DIRECT_URL",
                            target.uri()),
                    "smoke");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out())
                    .contains(
                            "├─ – Connection  not run: it could not look at the database\n",
                            "├─ – Connectivity  not run: it could not look at the database\n",
                            "├─ ✔ Tables  29 passed, 2 not run\n",
                            " has no connection left for the role " + role + ": FATAL: too many connections for role")
                    .endsWith("ERROR  Only 84 checks in 9 suites could be judged. 0 ms\n")
                    .doesNotContain("sesame");
        } finally {
            execute(target, "DROP ROLE \"" + role + "\"");
        }
    }

    /** Some definitions cannot be printed meanwhile; nobody waits for long, and it is no verdict on the database. */
    @Test
    void tablesThatSomebodyHasLocked(TestDatabase target) throws Exception {
        try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");

            assertThat(smoke(target.uri())).as(out.toString()).isEqualTo(3);

            assertThat(out.toString())
                    .contains("The database " + target.name() + " at " + target.authority()
                            + " could not be read: somebody"
                            + " holds a lock on what was to be looked at, most likely a migration that is under way. Wait"
                            + " until it is done, and try again.");
        }
    }

    private static void answerAll(ServerSocket server, String answer) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
            } catch (IOException e) {
                return;
            }
        }
    }

    private int smoke(String url) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true), new PrintWriter(err, true), false, home, STOPPED, List.of(), Map.of());
        return Verify.run(surroundings, "smoke", "--database-url", url);
    }

    /** What stands above the last two lines, the report and the verdict. */
    private String failure() {
        List<String> lines = out.toString().lines().toList();
        int report = lines.size() - 2;
        int tree = 0;
        for (int i = 0; i < report; i++) {
            if (lines.get(i).matches("[├└│ ].*")) {
                tree = i + 1;
            }
        }
        return String.join("\n", lines.subList(tree, report));
    }

    @AfterEach
    void thePasswordIsNowhere() throws IOException {
        assertThat(out.toString() + err).doesNotContain("sesame");
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertThat(file).content().doesNotContain("sesame");
            }
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
