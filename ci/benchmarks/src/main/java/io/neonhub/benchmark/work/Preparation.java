package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.subject.ReadyFolder;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.DisposableCluster;
import io.neonhub.database.server.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the {@link ReadyFolder}: not measured. */
final class Preparation {
    private static final String PASSWORD = "ready";

    private Preparation() {}

    static ReadyFolder readyFolder(Surroundings surroundings) throws Exception {
        try (EmbeddedServer server = surroundings.embedded().start()) {
            Path data = Files.createDirectory(surroundings.newFolder("ready").resolve("data"));
            ReadyFolder ready = new ReadyFolder(home(surroundings), data, PASSWORD, account());
            initialise(ready, server.version().major());
            migrate(ready);
            return ready;
        }
    }

    /** What the server has just unpacked. */
    private static Path home(Surroundings surroundings) throws IOException {
        try (Stream<Path> entries = Files.list(surroundings.cache())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> account() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)
                ? List.of("setpriv", "--reuid=" + nobody(), "--regid=" + nobody(), "--clear-groups", "--")
                : List.of();
    }

    private static int nobody() {
        return 65_534;
    }

    private static void initialise(ReadyFolder ready, int major) throws IOException, InterruptedException {
        Path password = ready.data().resolveSibling("password");
        Files.writeString(password, PASSWORD);
        if (!ready.account().isEmpty()) {
            Files.setAttribute(ready.data(), "unix:uid", nobody());
        }
        List<String> options = new ArrayList<>(DisposableCluster.initdbOptions(major, "C.UTF-8"));
        options.addAll(List.of(
                "--username=postgres", "--auth=scram-sha-256", "--pwfile=" + password, "--pgdata=" + ready.data()));
        if (ready.command("initdb", options).start().waitFor() != 0) {
            throw new IllegalStateException("initdb failed in " + ready.data());
        }
    }

    private static void migrate(ReadyFolder ready) throws Exception {
        try (ReadyFolder.Server server = ready.start()) {
            URI uri = URI.create(server.url().substring("jdbc:".length()));
            DatabaseUrl maintenance = new DatabaseUrl(uri.getHost(), uri.getPort(), "postgres", "postgres", PASSWORD);
            String name = uri.getPath().substring(1);
            MigratedDatabase.createEmpty(maintenance, name);
            MigratedDatabase.migrate(maintenance.withDatabase(name));
        }
    }
}
