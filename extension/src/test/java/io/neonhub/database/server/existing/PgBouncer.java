package io.neonhub.database.server.existing;

import static org.junit.jupiter.api.Assertions.fail;

import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * A PgBouncer in front of a server, on a port of its own, which logs everybody in as the server's superuser. Where there
 * is no PgBouncer a test is left out, unless {@code neonhub.test.required} demands it.
 */
record PgBouncer(Process process, int port) implements AutoCloseable {

    /**
     * @param database its name for clients, {@code *} for any
     * @param settings further lines of its configuration
     */
    static PgBouncer start(Path folder, DatabaseUrl server, String database, String settings) throws IOException {
        Path program = program();
        int port = freePort();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path configuration = Files.writeString(folder.resolve("pgbouncer-" + port + ".ini"), """
                [databases]
                %s = host=%s port=%d user=%s password=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                %s
                """.formatted(
                        database, server.host(), server.port(), server.user(), server.password(), port, settings));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q", configuration.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer-" + port + ".log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> listens(port));
        return new PgBouncer(process, port);
    }

    private static Path program() {
        Optional<Path> program = Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()
                && List.of(System.getProperty("neonhub.test.required", "").split(","))
                        .contains("pgbouncer")) {
            fail("There is no pgbouncer on the PATH, and neonhub.test.required demands it.");
        }
        return program.orElseGet(() -> Assumptions.<Path>abort("there is no pgbouncer on the PATH"));
    }

    private static boolean listens(int port) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
