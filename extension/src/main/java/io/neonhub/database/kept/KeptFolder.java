package io.neonhub.database.kept;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder in which databases are kept, at most {@value #MOST}: the oldest go when others come. What one server leaves
 * lies in one folder, made under another name and put into its place by one rename. Only its user can list it. Several
 * JVMs may use it at once.
 */
public record KeptFolder(Path path) {
    /** How many databases are kept. */
    public static final int MOST = 5;

    private static final String SUFFIX = ".properties";
    private static final String PARTIAL = "partial-";
    private static final String CLUSTER = "cluster";

    /** Puts into a folder what lies there beside the descriptions. */
    @FunctionalInterface
    public interface Content {
        void putInto(Path folder) throws IOException;
    }

    /** In a cache folder, or, where there is none, below {@code java.io.tmpdir}. */
    public static KeptFolder in(Optional<Path> cache) {
        return new KeptFolder(cache.map(folder -> folder.resolve("kept"))
                .orElseGet(() -> Path.of(
                        System.getProperty("java.io.tmpdir"), "neonhub-kept-" + System.getProperty("user.name"))));
    }

    /** The newest first. */
    public List<KeptDatabase> list() {
        try {
            List<KeptDatabase> all = new ArrayList<>();
            for (Path file : descriptions()) {
                read(file).ifPresent(all::add);
            }
            all.sort(Comparator.comparing((KeptDatabase kept) -> kept.label().at())
                    .reversed());
            return all;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Keeps the databases of one server; removes the oldest, if there are too many now. */
    public void add(List<KeptDatabase> databases, Content content) {
        try {
            open(Files.createDirectories(path));
            Path partial = open(Files.createTempDirectory(path, PARTIAL));
            try {
                content.putInto(partial);
                for (KeptDatabase database : databases) {
                    describe(partial, database);
                }
                Files.move(partial, path.resolve(databases.get(0).label().id()), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(partial);
            }
        } catch (IOException e) {
            throw failure(e);
        }
        removeOldest(databases);
    }

    /**
     * Those that were added stay in any case: their tests have told that they do. One of a day to come was kept when the
     * clock was wrong, and goes first.
     */
    private void removeOldest(List<KeptDatabase> added) {
        Instant tomorrow = added.get(0).label().at().plus(Duration.ofDays(1));
        Predicate<KeptDatabase> isToCome = kept -> kept.label().at().isAfter(tomorrow);
        List<KeptDatabase> others =
                list().stream().filter(kept -> !added.contains(kept)).toList();
        Stream.concat(others.stream().filter(isToCome.negate()), others.stream().filter(isToCome))
                .skip(Math.max(0, MOST - added.size()))
                .filter(old -> !isOpen(old))
                .forEach(this::remove);
    }

    /** Where its cluster lies, if that is here. */
    public Path cluster(KeptDatabase kept) {
        return folderOf(kept).resolve(CLUSTER);
    }

    /** Where {@link Content} puts a cluster. */
    public static Path clusterIn(Path folder) {
        return folder.resolve(CLUSTER);
    }

    /** Whether a server runs on it, so that it cannot be removed. */
    public boolean isOpen(KeptDatabase kept) {
        try {
            return Files.readAllLines(cluster(kept).resolve("data/postmaster.pid")).stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /** With its cluster, when no other database there is kept. */
    public void remove(KeptDatabase kept) {
        try {
            Path folder = folderOf(kept);
            Files.deleteIfExists(folder.resolve(kept.label().id() + SUFFIX));
            if (descriptions(folder).isEmpty()) {
                delete(folder);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Path folderOf(KeptDatabase kept) {
        try {
            return descriptions().stream()
                    .filter(file ->
                            file.getFileName().toString().equals(kept.label().id() + SUFFIX))
                    .map(Path::getParent)
                    .findFirst()
                    .orElse(path.resolve(kept.label().id()));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private List<Path> descriptions() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(path, Files::isDirectory)) {
                for (Path folder : folders) {
                    if (!folder.getFileName().toString().startsWith(PARTIAL)) {
                        files.addAll(descriptions(folder));
                    }
                }
            }
        }
        return files;
    }

    private static List<Path> descriptions(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            all.forEach(files::add);
        }
        return files;
    }

    private static Optional<KeptDatabase> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            // Something else: it must not hide the others.
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        return KeptDatabase.read(name.substring(0, name.length() - SUFFIX.length()), properties);
    }

    private static void describe(Path folder, KeptDatabase database) throws IOException {
        try (Writer writer =
                Files.newBufferedWriter(folder.resolve(database.label().id() + SUFFIX), StandardCharsets.UTF_8)) {
            database.toProperties().store(writer, null);
        }
    }

    /** The server's user, when that is another, can pass through; nobody can list it. */
    private static Path open(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx--x--x"));
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    private EnvironmentException failure(IOException e) {
        return new EnvironmentException(
                "The folder of kept databases, " + path + ", cannot be used ("
                        + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "). Name another cache folder with neonhub.cache.",
                e);
    }
}
