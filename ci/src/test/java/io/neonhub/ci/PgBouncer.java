package io.neonhub.ci;

import static org.junit.jupiter.api.Assertions.fail;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A PgBouncer with two connections to the server, on a port of its own. */
record PgBouncer(Process process, int port) implements AutoCloseable {
    /** In transaction mode. */
    static PgBouncer before(DatabaseUrl server, Path folder) throws IOException, InterruptedException {
        return before(server, folder, "pool_mode = transaction");
    }

    /** @param settings further lines of its configuration */
    static PgBouncer before(DatabaseUrl server, Path folder, String... settings)
            throws IOException, InterruptedException {
        Path program = Path.of("/usr/sbin/pgbouncer");
        if (!Files.isExecutable(program)) {
            if (System.getProperty("neonhub.test.required", "").contains("pgbouncer")) {
                fail("There is no " + program + ", and neonhub.test.required demands pgbouncer.");
            }
            Assumptions.abort("there is no " + program);
        }
        int port = freePort();
        Path place = Files.createDirectory(folder.resolve("pgbouncer"));
        for (Path readable : List.of(folder, place)) {
            Files.setPosixFilePermissions(readable, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path configuration = Files.writeString(place.resolve("pgbouncer.ini"), """
                [databases]
                * = host=%s port=%d user=%s password=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                default_pool_size = 2
                ignore_startup_parameters = extra_float_digits
                %s
                """.formatted(
                server.host(), server.port(), server.user(), server.password(), port, String.join("\n", settings)));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q", configuration.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("pgbouncer.log").toFile())
                .start();
        while (!listens(port)) {
            if (!process.isAlive()) {
                throw new IOException("PgBouncer ended: " + Files.readString(place.resolve("pgbouncer.log")));
            }
            Thread.sleep(20);
        }
        return new PgBouncer(process, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    String uri(TestDatabase database) {
        return "postgresql://me@127.0.0.1:" + port + "/" + database.name() + "?pgbouncer=true";
    }

    @Override
    public void close() {
        process.destroy();
    }
}
