package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * Looks for what somebody named: {@code classpath:a/b}, {@code filesystem:a/b} or a plain path.
 *
 * @param what the thing that is looked for, in the words of the messages
 * @param noun whether it is a folder or a file
 * @param plea what to name instead
 */
record Lookup(String what, String noun, String plea) {
    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    static boolean isOnClassPath(String text) {
        return text.startsWith(CLASSPATH);
    }

    /** The name of a resource, without slashes around it. */
    static String resource(String text) {
        return text.substring(CLASSPATH.length()).replaceAll("^/+|/+$", "");
    }

    /** All that go by that name, in the order of the class path. */
    static List<URL> resources(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Lookup.class.getClassLoader() : context;
        try {
            return Collections.list(loader.getResources(name)).stream()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that was found: which of several comes first is chance. */
    URL only(String text, List<URL> found) {
        if (found.isEmpty()) {
            throw new UsageException("There is no " + what + " '" + text
                    + "' on the class path. Check its spelling, or name a " + noun + " with filesystem:some/" + noun
                    + ".");
        }
        if (found.size() > 1) {
            throw new UsageException("The " + what + " '" + text + "' is on the class path more than once: " + found
                    + ". Move one of them, or name a " + noun + " with filesystem:some/" + noun + ".");
        }
        return found.get(0);
    }

    /** What is there, be it a folder or a file. */
    Path onFileSystem(String text) {
        String name = text.startsWith(FILESYSTEM) ? text.substring(FILESYSTEM.length()) : text;
        Path path = path(text, name);
        if (name.isBlank() || Files.notExists(path)) {
            throw new UsageException("There is no " + what + " '" + text + "' (looked for "
                    + path.toAbsolutePath().normalize() + "). " + plea + ", or classpath:some/" + noun + ".");
        }
        return path;
    }

    private static Path path(String text, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text + "' is not a path: " + e.getReason() + ".", e);
        }
    }

    static UsageException unreadable(String shown, IOException thrown) {
        return thrown instanceof AccessDeniedException
                ? new UsageException(
                        shown + " cannot be read: this user has no permission. Grant it read permission.", thrown)
                : new UsageException(shown + " cannot be read: " + thrown.getMessage() + ".", thrown);
    }
}
