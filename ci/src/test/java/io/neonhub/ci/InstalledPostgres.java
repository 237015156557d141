package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL 15 that the operating system installed, as an administrator runs one: stopped, crashed, copied. */
record InstalledPostgres(Path folder, int port) implements AutoCloseable {
    static final String PASSWORD = "sesame";

    static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String POSTGRES_USER = "nobody";

    /**
     * A server that does not run yet; its superuser is {@code postgres}, its password {@link #PASSWORD}.
     *
     * @param settings lines for postgresql.conf
     */
    static InstalledPostgres made(Path home, String... settings) throws IOException {
        requireIt();
        InstalledPostgres server = in(home, "server");
        Path password = Files.writeString(server.folder.resolve("password"), PASSWORD);
        server.own(password);
        server.run(
                "initdb",
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C");
        server.configure(
                "port=" + server.port, "listen_addresses='127.0.0.1'", "unix_socket_directories=''", "fsync=off");
        server.configure(settings);
        return server;
    }

    /** Leaves a test out where there is none, and fails it where one is demanded. */
    static void requireIt() {
        if (!Files.isExecutable(PROGRAMS.resolve("postgres"))) {
            if (System.getProperty("neonhub.test.required", "").contains("installed-postgres")) {
                fail("There is no " + PROGRAMS + ", and neonhub.test.required demands installed-postgres.");
            }
            Assumptions.abort("there is no " + PROGRAMS);
        }
    }

    private static InstalledPostgres in(Path home, String name) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path folder = Files.createDirectory(home.resolve(name));
        InstalledPostgres server = new InstalledPostgres(folder, freePort());
        server.own(folder);
        return server;
    }

    /** A standby of this server, which runs; the standby does not yet. */
    InstalledPostgres standby(Path home) throws IOException {
        InstalledPostgres standby = in(home, "standby");
        standby.run(
                "pg_basebackup",
                "--no-sync",
                "--checkpoint=fast",
                "--write-recovery-conf",
                "--dbname=host=127.0.0.1 port=" + port + " user=postgres password=" + PASSWORD);
        standby.configure("port=" + standby.port);
        return standby;
    }

    void configure(String... settings) throws IOException {
        Files.write(data().resolve("postgresql.conf"), List.of(settings), StandardOpenOption.APPEND);
    }

    /** Returns at once, whether it lets somebody in or not. */
    void start() throws IOException {
        run("pg_ctl", "start", "--no-wait", "--silent", "--log=" + folder.resolve("log"));
    }

    void startAndWait() throws IOException {
        run("pg_ctl", "start", "--wait", "--silent", "--log=" + folder.resolve("log"));
    }

    /** As after a loss of power: what lies in the log of transactions alone has to be done again. */
    void crash() throws IOException {
        run("pg_ctl", "stop", "--mode=immediate", "--silent");
    }

    Path data() {
        return folder.resolve("data");
    }

    DatabaseUrl url(String database) {
        return new DatabaseUrl("127.0.0.1", port, database, "postgres", PASSWORD);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = url("postgres").connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** So that the server's user may read it, and nobody else. */
    void own(Path file) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(POSTGRES_USER));
        }
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwx------" : "rw-------"));
    }

    /** PostgreSQL refuses to run as root. */
    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + POSTGRES_USER, "--clear-groups", "--"));
        }
        command.addAll(List.of(PROGRAMS.resolve(program).toString(), "--pgdata=" + data()));
        command.addAll(Stream.of(arguments).toList());
        Path said = Files.createTempFile(folder, program, ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.onExit().join().exitValue())
                .as(() -> program + ": " + read(said))
                .isZero();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            crash();
        }
    }
}
