package io.neonhub.database.server.embedded;

import io.neonhub.database.server.DisposableCluster;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Turns a cluster into a server that accepts connections. */
record ServerLaunch(Installation installation, Cluster cluster, OwnedFolder folder, ServerLog log) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int PORTS = 5;
    private static final String PORT_TAKEN = "could not create any TCP/IP sockets";

    // Loopback only.
    private static final List<String> ADDRESSES = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

    /** Another program may take a port between choosing it and starting, so a few are tried. */
    ServerProcess start(IntSupplier ports) throws IOException {
        for (int attempt = 1; attempt <= PORTS; attempt++) {
            Optional<ServerProcess> server = attempt(ports.getAsInt());
            if (server.isPresent()) {
                return server.get();
            }
        }
        throw failed(PORTS + " times in a row another program took the port that was free before the start.");
    }

    /** Empty when the port is taken. */
    private Optional<ServerProcess> attempt(int port) throws IOException {
        Process process = spawn(port);
        try {
            folder.serverIs(process.pid());
            Optional<ProcessHandle> server = awaitReady(process);
            if (server.isPresent()) {
                folder.serverIs(server.get().pid());
                return Optional.of(new ServerProcess(installation, folder.path(), process, server.get(), port));
            }
        } catch (IOException | RuntimeException e) {
            new ProcessTree(process.toHandle()).kill();
            throw e;
        }
        if (log.tail().contains(PORT_TAKEN)) {
            return Optional.empty();
        }
        throw failed("it ended while starting.");
    }

    private Process spawn(int port) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", String.valueOf(port)));
        Stream.concat(ADDRESSES.stream(), DisposableCluster.SETTINGS.stream())
                .forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return installation
                .command(folder.path(), "postgres", arguments)
                .redirectOutput(log.file().toFile())
                .start();
    }

    /** The server, once it accepts connections; empty when it has ended. */
    private Optional<ProcessHandle> awaitReady(Process process) throws IOException {
        long start = System.nanoTime();
        while (process.isAlive()) {
            Optional<ProcessHandle> server = readyServer();
            if (server.isPresent()) {
                return server;
            }
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw failed("it was not ready within " + LIMIT.toSeconds() + " seconds.");
            }
            pause();
        }
        return Optional.empty();
    }

    /** PostgreSQL writes its process number into the first line of {@code postmaster.pid}, its state into the eighth. */
    private Optional<ProcessHandle> readyServer() throws IOException {
        Path file = cluster.data().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() >= 8 && "ready".equals(lines.get(7).strip())
                    ? ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            // Not written yet, or removed by a server that could not start.
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while starting PostgreSQL.", e);
        }
    }

    private EnvironmentException failed(String what) {
        return new StartFailure(installation.version(), folder.path())
                .because(what + " Its log ends with:", log.tail());
    }
}
