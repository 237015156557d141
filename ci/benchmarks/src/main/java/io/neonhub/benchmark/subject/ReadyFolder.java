package io.neonhub.benchmark.subject;

import io.neonhub.database.server.DisposableCluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A data folder that needs nothing but a server, with the settings of ours, and how somebody would start one who knew
 * everything beforehand.
 *
 * @param home of PostgreSQL
 * @param data a cluster with the database {@value #DATABASE}
 * @param account what has to stand before a command so that PostgreSQL runs it: nothing, unless this is root
 */
public record ReadyFolder(Path home, Path data, String password, List<String> account) {
    private static final String DATABASE = "ready";
    private static final String PREFIX = "benchmark.ready.";

    /** A running one. */
    public record Server(Process process, String url) implements AutoCloseable {
        /** TERM waits for clients; there is none any more. */
        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    public Server start() throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("-D", data.toString(), "-p", String.valueOf(port)));
        Stream.concat(
                        Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories="),
                        DisposableCluster.SETTINGS.stream())
                .forEach(setting -> command.addAll(List.of("-c", setting)));
        Process process = command("postgres", command).start();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server on the ready folder ended");
            }
            Thread.sleep(1);
        }
        return new Server(
                process,
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE + "?user=postgres&password=" + password);
    }

    private boolean isReady() throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() >= 8 && lines.get(7).strip().equals("ready");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(account);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(data.resolveSibling("").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    /** Options for a JVM in which {@link #fromProperties()} is to give the same folder. */
    public List<String> properties() {
        return List.of(
                "-D" + PREFIX + "home=" + home,
                "-D" + PREFIX + "data=" + data,
                "-D" + PREFIX + "password=" + password,
                "-D" + PREFIX + "account=" + String.join(" ", account));
    }

    static ReadyFolder fromProperties() {
        String account = System.getProperty(PREFIX + "account");
        return new ReadyFolder(
                Path.of(System.getProperty(PREFIX + "home")),
                Path.of(System.getProperty(PREFIX + "data")),
                System.getProperty(PREFIX + "password"),
                account.isEmpty() ? List.of() : List.of(account.split(" ")));
    }
}
