package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that somebody named, opened for reading: {@code classpath:a/b} (a folder or a jar), {@code filesystem:a/b}
 * or a plain path. A jar stays open until {@link #close()}.
 */
record Location(String text, Path directory, List<FileSystem> opened) implements AutoCloseable {
    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    static Location open(String text) {
        if (text.startsWith(CLASSPATH)) {
            return onClassPath(text, trimSlashes(text.substring(CLASSPATH.length())));
        }
        return onFileSystem(text, text.startsWith(FILESYSTEM) ? text.substring(FILESYSTEM.length()) : text);
    }

    private static Location onFileSystem(String text, String path) {
        Path directory;
        try {
            directory = Path.of(path);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text + "' is not a path: " + e.getReason() + ".", e);
        }
        if (path.isBlank() || Files.notExists(directory)) {
            throw new UsageException("There is no migrations directory '" + text + "' (looked for "
                    + directory.toAbsolutePath().normalize()
                    + "). Name the folder that holds the migrations, or classpath:some/folder.");
        }
        if (!Files.isDirectory(directory)) {
            throw new UsageException("'" + text + "' is a file. Name the folder that holds the migrations.");
        }
        return new Location(text, directory, List.of());
    }

    private static Location onClassPath(String text, String path) {
        List<URL> found = directoriesOnClassPath(path);
        if (found.isEmpty()) {
            throw new UsageException("There is no migrations directory '" + text
                    + "' on the class path. Check its spelling, or name a folder with filesystem:some/folder.");
        }
        if (found.size() > 1) {
            throw new UsageException("The migrations directory '" + text + "' is on the class path more than once: "
                    + found + ". Move one of them, or name a folder with filesystem:some/folder.");
        }
        try {
            return open(text, found.get(0));
        } catch (IOException | URISyntaxException e) {
            throw new UsageException("The migrations directory '" + text + "' cannot be opened: " + e + ".", e);
        }
    }

    private static List<URL> directoriesOnClassPath(String path) {
        List<URL> directories = resources(path + "/");
        // Jars may come without entries for their directories; Prisma's lock file betrays them.
        return directories.isEmpty() ? resources(path + "/" + PrismaFolders.LOCK_FILE) : directories;
    }

    private static List<URL> resources(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Location.class.getClassLoader() : context;
        try {
            return Collections.list(loader.getResources(name)).stream()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static String trimSlashes(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    /** What lies directly in this folder, in no order. */
    List<Path> entries() {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        } catch (IOException e) {
            throw unreadable("The migrations directory '" + text + "'", e);
        }
    }

    static UsageException unreadable(String shown, IOException thrown) {
        return thrown instanceof AccessDeniedException
                ? new UsageException(
                        shown + " cannot be read: this user has no permission. Grant it read permission.", thrown)
                : new UsageException(shown + " cannot be read: " + thrown.getMessage() + ".", thrown);
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
