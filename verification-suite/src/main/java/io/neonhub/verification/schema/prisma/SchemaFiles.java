package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the files of a schema and decodes them. */
final class SchemaFiles {
    private static final String CLASSPATH = "classpath:";
    private static final String SUFFIX = ".prisma";
    private static final String HINT =
            "Name a schema.prisma, a folder of .prisma files, or classpath:some/schema.prisma.";

    private SchemaFiles() {}

    /** The files in a stable order, at least one. */
    static List<SourceFile> read(String location) {
        try {
            return location.startsWith(CLASSPATH)
                    ? List.of(onClassPath(location))
                    : onFileSystem(location, Path.of(location));
        } catch (InvalidPathException e) {
            throw new UsageException("'" + location + "' is not a path: " + e.getReason() + ". " + HINT, e);
        } catch (UncheckedIOException e) {
            throw unreadable(location, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(location, e);
        }
    }

    private static UsageException unreadable(String location, IOException thrown) {
        return new UsageException("The schema '" + location + "' cannot be read: " + reason(thrown), thrown);
    }

    /** The message of the first three is the file's name alone. */
    private static String reason(IOException thrown) {
        String message = thrown.getMessage();
        if (thrown instanceof AccessDeniedException) {
            return "this user has no permission to read " + message + ". Grant it that permission.";
        } else if (thrown instanceof NoSuchFileException) {
            return message + " is a link to nothing. Remove it, or let it lead to a file.";
        } else if (thrown instanceof FileSystemLoopException) {
            return message + " leads back to a folder that it lies in. Remove that link.";
        }
        return message + ".";
    }

    private static SourceFile onClassPath(String location) throws IOException {
        String path = location.substring(CLASSPATH.length());
        if (!path.endsWith(SUFFIX)) {
            throw new UsageException("'" + location + "' does not end in .prisma. On the class path only a file can be"
                    + " named, not a folder. " + HINT);
        }
        try (InputStream resource = classLoader().getResourceAsStream(path)) {
            if (resource == null) {
                throw new UsageException("There is no schema '" + location + "' on the class path. " + HINT);
            }
            return new SourceFile(
                    path.substring(path.lastIndexOf('/') + 1), new Decoder(path).decode(resource.readAllBytes()));
        }
    }

    private static ClassLoader classLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? SchemaFiles.class.getClassLoader() : context;
    }

    private static List<SourceFile> onFileSystem(String location, Path path) throws IOException {
        if (location.isBlank() || Files.notExists(path)) {
            throw new UsageException("There is no schema '" + location + "' (looked for "
                    + path.toAbsolutePath().normalize() + "). " + HINT);
        }
        return Files.isDirectory(path) ? inFolder(location, path) : List.of(file(path, path.getFileName()));
    }

    /** As for Prisma, sub-folders count, links are followed, and one that leads nowhere is an error. */
    private static List<SourceFile> inFolder(String location, Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            paths = all.filter(it -> it.toString().endsWith(SUFFIX) && !Files.isDirectory(it))
                    .sorted()
                    .toList();
        }
        if (paths.isEmpty()) {
            throw new UsageException("The folder '" + location + "' holds no .prisma file. " + HINT);
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(file(path, folder.relativize(path)));
        }
        return files;
    }

    private static SourceFile file(Path path, Path name) throws IOException {
        String shown = name.toString().replace('\\', '/');
        return new SourceFile(shown, new Decoder(shown).decode(Files.readAllBytes(path)));
    }
}
