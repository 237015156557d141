package io.neonhub.database.server.embedded;

import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A PostgreSQL as an administrator runs one: it can be stopped and started, and keeps its port. Its log lies elsewhere. */
public final class OwnServer implements AutoCloseable {
    private final Installation installation;
    private final Path folder;
    private final int port = EmbeddedServer.freePort();
    private final List<String> settings;

    private OwnServer(Installation installation, Path folder, List<String> settings) {
        this.installation = installation;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * @param folder everybody can pass through it; data go into {@code data}, the log of transactions into {@code wal}
     * @param settings {@code name=value}
     */
    public static OwnServer start(Path folder, String... settings) throws IOException {
        Platform platform = Platform.current();
        Installation installation = installation(folder);
        OwnServer server = new OwnServer(installation, folder, Arrays.asList(settings));
        for (String name : List.of("data", "wal", "log")) {
            Path part = Files.createDirectories(folder.resolve(name));
            installation.account().give(part, platform, "rwx------");
        }
        server.run(
                "initdb",
                "--username=postgres",
                "--auth=trust",
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C",
                "--wal-segsize=1",
                "--pgdata=" + server.data(),
                "--waldir=" + folder.resolve("wal"));
        server.start();
        return server;
    }

    /** Where PostgreSQL's programs lie. */
    public static Path programs(Path workFolder) {
        return installation(workFolder).home();
    }

    private static Installation installation(Path workFolder) {
        Platform platform = Platform.current();
        Cache cache = Cache.open(EmbeddedSettings.defaultCacheFolder(), workFolder, platform);
        return Installation.of(EmbeddedSettings.defaults(), workFolder, cache, platform);
    }

    public int port() {
        return port;
    }

    public DatabaseUrl url(String database) {
        return new DatabaseUrl("127.0.0.1", port, database, "postgres", "");
    }

    public void start() {
        String options = Stream.concat(
                        Stream.of(
                                "port=" + port,
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "fsync=off",
                                "max_wal_size=32MB",
                                "wal_recycle=off"),
                        settings.stream())
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                data(),
                "-l",
                folder.resolve("log/server.log").toString(),
                "-o",
                options);
    }

    /** Ends all sessions. */
    public void stop() {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data());
    }

    public void restart() {
        stop();
        start();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) {
        try {
            Command command =
                    Command.run(installation.command(folder, program, new ArrayList<>(Arrays.asList(arguments))));
            if (!command.succeeded()) {
                throw new IllegalStateException(program + " failed: " + command.output());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
