package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that somebody named, opened for reading: {@code classpath:a/b} (a folder or a jar), {@code filesystem:a/b}
 * or a plain path. A jar stays open until {@link #close()}.
 */
record Location(String text, Path directory, List<FileSystem> opened) implements AutoCloseable {
    private static final String PLEA = "Name the folder that holds the migrations";
    private static final Lookup LOOKUP = new Lookup("migrations directory", "folder", PLEA);

    static Location open(String text) {
        return Lookup.isOnClassPath(text)
                ? onClassPath(text, Lookup.resource(text))
                : onFileSystem(text, LOOKUP.onFileSystem(text));
    }

    private static Location onFileSystem(String text, Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UsageException("'" + text + "' is a file. " + PLEA + ".");
        }
        return new Location(text, directory, List.of());
    }

    private static Location onClassPath(String text, String path) {
        URL found = LOOKUP.only(text, directoriesOnClassPath(path));
        try {
            return open(text, found);
        } catch (IOException | URISyntaxException e) {
            throw new UsageException("The migrations directory '" + text + "' cannot be opened: " + e + ".", e);
        }
    }

    private static List<URL> directoriesOnClassPath(String path) {
        List<URL> directories = Lookup.resources(path + "/");
        // Jars may come without entries for their directories; Prisma's lock file betrays them.
        return directories.isEmpty() ? Lookup.resources(path + "/" + PrismaFolders.LOCK_FILE) : directories;
    }

    private static Location open(String text, URL url) throws IOException, URISyntaxException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            FileSystem files =
                    FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()));
            return new Location(text, folder(files.getPath("/" + jar.getEntryName())), List.of(files));
        }
        return new Location(text, folder(Path.of(url.toURI())), List.of());
    }

    private static Path folder(Path found) {
        return found.endsWith(PrismaFolders.LOCK_FILE) ? found.resolveSibling("") : found;
    }

    /** What lies directly in this folder, in no order. */
    List<Path> entries() {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        } catch (IOException e) {
            throw Lookup.unreadable("The migrations directory '" + text + "'", e);
        }
    }

    /** The way to that file for messages and names, always with slashes. */
    String relative(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    /** The name of that file as somebody would look for it. */
    String show(Path file) {
        return trimEnd(text) + "/" + relative(file);
    }

    private static String trimEnd(String text) {
        return text.replaceAll("/+$", "");
    }

    @Override
    public void close() {
        try {
            for (FileSystem fileSystem : opened) {
                fileSystem.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
