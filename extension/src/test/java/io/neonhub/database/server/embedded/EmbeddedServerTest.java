package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.database.server.process.ProcessIdentity;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @TempDir(factory = PassableFolder.class)
    Path temporary;

    private EmbeddedServer start() {
        return EmbeddedServer.start(settings(EmbeddedSettings.defaultCacheFolder()));
    }

    private EmbeddedSettings settings(Optional<Path> cache) {
        return new EmbeddedSettings(Optional.empty(), 17, cache, Optional.of(temporary), true, "the default");
    }

    @Test
    void saysWhatItIsAndWhy() {
        try (EmbeddedServer server = start()) {
            assertThat(server.description()).isEqualTo("embedded 17.11, the default");
            assertThat(server.version()).isEqualTo(new ServerVersion(17, 11));
        }
    }

    @Test
    void isTheSameWhateverTheReason() {
        EmbeddedSettings defaults = EmbeddedSettings.defaults();
        EmbeddedSettings configured = new EmbeddedSettings(
                Optional.empty(), 17, defaults.cacheFolder(), Optional.empty(), true, "as configured");

        assertThat(configured).isEqualTo(defaults).hasSameHashCodeAs(defaults);
        assertThat(settings(defaults.cacheFolder())).isNotEqualTo(defaults);
    }

    @Test
    void leavesNeitherProcessNorFolder() throws Exception {
        EmbeddedServer server = start();
        ProcessIdentity process = runningServer();

        server.close();

        assertThat(process.hasEnded()).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void twoRunAtOnce() throws Exception {
        try (EmbeddedServer one = start();
                EmbeddedServer other = start()) {
            query(one, "CREATE DATABASE only_here");

            assertThat(query(other, "SELECT datname FROM pg_database WHERE datname = 'only_here'"))
                    .isEmpty();
        }
    }

    @Test
    void closesWhileAClientIsConnectedAndTheThreadIsInterrupted() throws Exception {
        EmbeddedServer server = start();
        ProcessIdentity process = runningServer();
        try (Connection connection = server.url("postgres").connect()) {
            Thread.currentThread().interrupt();

            server.close();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(connection.isValid(1)).isFalse();
        }
        assertThat(process.hasEnded()).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void closesTwice() {
        PostgresServer server = start();
        server.close();
        server.close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void logsWhatFails() throws Exception {
        EmbeddedServer server = start();
        assertThatThrownBy(() -> query(server, "SELECT nonsense")).isInstanceOf(SQLException.class);

        assertThat(server.logTail()).endsWith("STATEMENT:  SELECT nonsense");

        server.close();
        assertThat(server.logTail())
                .endsWith("server.log is gone: the server was stopped, or something deleted its folder while it ran.");
    }

    @Test
    void isReachableThroughLoopbackOnly() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThat(query(server, "SELECT current_setting('listen_addresses')"))
                    .containsExactly("127.0.0.1");
            assertThat(query(server, "SELECT current_setting('unix_socket_directories')"))
                    .containsExactly("");

            int port = server.url("postgres").port();
            for (InetAddress address : otherAddresses()) {
                assertThatThrownBy(() -> new Socket(address, port).close())
                        .as("%s:%d", address, port)
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    /** The addresses under which other machines reach this one; a machine without a network has none. */
    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    @Test
    void demandsThePassword() {
        try (EmbeddedServer server = start()) {
            DatabaseUrl url = server.url("postgres");
            DatabaseUrl guess = new DatabaseUrl(url.host(), url.port(), "postgres", "postgres", "postgres");

            assertThatThrownBy(guess::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessage("FATAL: password authentication failed for user \"postgres\"");
        }
    }

    @Test
    void sortsByCodePointAndKnowsAllLetters() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThat(query(server, "SELECT t FROM unnest(ARRAY['b', 'a', 'B', 'ä']) t ORDER BY t"))
                    .containsExactly("B", "a", "b", "ä");
            assertThat(query(server, "SELECT upper('grün') || ' ' || current_setting('server_encoding')"))
                    .containsExactly("GRÜN UTF8");
        }
    }

    @Test
    void runsWithoutACache() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(settings(Optional.empty()))) {
            assertThat(query(server, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void runsAnInstalledPostgres() throws Exception {
        Path installed = temporary.resolve("installed");
        Platform platform = Platform.current();
        Binaries binaries = Binaries.find(17, platform, getClass().getClassLoader());
        new Unpacking(Files.createDirectory(installed), platform).unpack(binaries.open());
        EmbeddedSettings settings = new EmbeddedSettings(
                Optional.of(installed), 16, Optional.empty(), Optional.of(temporary), true, "neonhub.postgres.home");

        try (EmbeddedServer server = EmbeddedServer.start(settings)) {
            assertThat(server.description()).isEqualTo("embedded 17.11, neonhub.postgres.home");
            assertThat(query(server, "SHOW data_directory").get(0)).startsWith(temporary.toString());
        }
    }

    @Test
    void takesAnotherPortWhenTheFirstIsTaken() throws Exception {
        try (EmbeddedServer first = start()) {
            int taken = first.url("postgres").port();
            List<Integer> ports = new ArrayList<>(List.of(taken, EmbeddedServer.freePort()));
            int free = ports.get(1);

            try (EmbeddedServer second =
                    EmbeddedServer.start(settings(EmbeddedSettings.defaultCacheFolder()), () -> ports.remove(0))) {
                assertThat(second.url("postgres").port()).isEqualTo(free);
            }
        }
    }

    private ProcessIdentity runningServer() throws IOException {
        Path folder = ChildJvm.serverFolders(temporary).get(0);
        ProcessIdentity process =
                new OwnedFolder(folder, Platform.current()).server().orElseThrow();
        assertThat(process.isRunning()).isTrue();
        return process;
    }

    private static List<String> query(PostgresServer server, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
