package io.neonhub.ci;

import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.container.ContainerSettings;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of {@code kept}: lists, opens and removes databases that failed tests left. */
@Command(
        name = "kept",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisHeading = "",
        customSynopsis = {
            "Usage: ci/verify kept [list]     the databases that failed tests left, the newest first",
            "       ci/verify kept open ID    starts one, prints its URL with the password, until Enter or Ctrl-C",
            "       ci/verify kept remove ID"
        },
        sortOptions = false,
        usageHelpWidth = 100)
final class KeptCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final InputStream in;

    @Parameters(index = "0", arity = "0..1", hidden = true)
    private String action = "list";

    @Parameters(index = "1", arity = "0..1", hidden = true)
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "The cache folder of the tests (neonhub.cache), where it is not the default.")
    private Optional<Path> cache = Optional.empty();

    KeptCommand(Surroundings surroundings, InputStream in) {
        this.surroundings = surroundings;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        try {
            switch (action) {
                case "list" -> list();
                case "open" -> open(chosen());
                case "remove" -> remove(chosen());
                default ->
                    throw new UsageException(
                            "Unknown action '" + action + "'. Write kept list, kept open ID or kept remove ID.");
            }
            return 0;
        } catch (EnvironmentException e) {
            surroundings.err().println(e.getMessage());
            return 3;
        }
    }

    private void list() {
        List<Found> all = all().toList();
        if (all.isEmpty()) {
            surroundings.out().println("No failed test has left a database.");
        }
        all.forEach(found -> surroundings.out().println(found.line()));
    }

    private Found chosen() {
        String wanted = id.orElseThrow(
                () -> new UsageException("Which one? Write kept " + action + " ID; ci/verify kept lists the IDs."));
        return all().filter(found -> found.database().label().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no kept database '" + wanted
                        + "'. ci/verify kept lists those there are; of all that failed tests leave, the last "
                        + KeptFolder.MOST + " stay."));
    }

    private void open(Found found) throws IOException {
        KeptDatabase database = found.database();
        Path data = found.folder().cluster(database);
        if (database.place() instanceof KeptPlace.Cluster cluster) {
            run(EmbeddedServer.open(data, settings(cluster)), database);
        } else if (database.place() instanceof KeptPlace.Container container) {
            run(new ContainerSettings(container.image(), "kept").open(data), database);
        } else if (database.place() instanceof KeptPlace.Server running) {
            surroundings.out().println(running.url());
            surroundings.err().println("Its server runs; the password is that of neonhub.server.url.");
        }
    }

    private void run(PostgresServer started, KeptDatabase database) throws IOException {
        try (PostgresServer server = started) {
            surroundings.out().println(server.url(database.name()).toUri());
            surroundings.err().println("PostgreSQL " + server.version() + " runs until you press Enter.");
            awaitEnter();
        }
    }

    /** Its own programs, or, when they are gone, those of the same major that come with this tool. */
    private EmbeddedSettings settings(KeptPlace.Cluster cluster) {
        return new EmbeddedSettings(
                Optional.of(cluster.programs()).filter(Files::isDirectory),
                cluster.major(),
                cache.or(EmbeddedSettings::defaultCacheFolder),
                Optional.empty(),
                false,
                "kept");
    }

    private void awaitEnter() throws IOException {
        int next = in.read();
        while (next >= 0 && next != '\n') {
            next = in.read();
        }
    }

    private void remove(Found found) {
        KeptDatabase database = found.database();
        if (found.folder().isOpen(database)) {
            throw new UsageException(
                    database.label().id() + " is open. Press Enter where ci/verify kept open runs, and try again.");
        }
        found.folder().remove(database);
        if (database.place() instanceof KeptPlace.Server running) {
            surroundings.out().println("It is forgotten here, and still lies on its server: " + running.url());
        }
    }

    private Stream<Found> all() {
        Stream<Optional<Path>> caches = cache.isPresent()
                ? Stream.of(cache)
                : Stream.of(EmbeddedSettings.defaultCacheFolder(), Optional.empty());
        return caches.map(KeptFolder::in)
                .distinct()
                .flatMap(folder -> folder.list().stream().map(database -> new Found(folder, database)));
    }

    /** A kept database and the folder in which it was found. */
    private record Found(KeptFolder folder, KeptDatabase database) {
        private static final int MEGABYTE = 1 << 20;

        String line() {
            return String.join(
                    "  ",
                    database.label().id(),
                    database.label().at().toString(),
                    database.label().test(),
                    "(" + database.server() + ", " + database.bytes() / MEGABYTE + " MB)");
        }
    }
}
