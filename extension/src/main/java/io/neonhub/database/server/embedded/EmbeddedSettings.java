package io.neonhub.database.server.embedded;

import io.neonhub.database.server.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the embedded server is made of and where it lives. Immutable.
 *
 * @param postgresHome the folder of an installed PostgreSQL, {@code bin/} inside; empty takes the binaries on the class
 *     path. An installed PostgreSQL decides the version: {@code major} is not looked at.
 * @param major the PostgreSQL major that is wanted of the binaries on the class path
 * @param cacheFolder keeps the unpacked binaries and clusters from one run to the next; it is made
 *     when it does not exist. Empty keeps nothing. A server started by root runs as another user, so root must name a
 *     folder that every user can enter.
 * @param temporaryFolder an existing folder in which each server gets a folder of its own, removed with the server.
 *     Empty leaves the choice to the start of the server: {@code /dev/shm} where it is writable and has 1 GiB free, since
 *     files are made there several times faster than on a disk; otherwise {@code java.io.tmpdir}.
 * @param reuse whether the server may start on the cluster of an earlier one, with its templates, and leave its own to
 *     later ones. It does so only with a cache folder, and when no temporary folder is named.
 * @param reason why this server was taken, for people: {@code the default}. It makes no difference to
 *     {@link #equals(Object)}: settings are equal when they describe the same server.
 */
public record EmbeddedSettings(
        Optional<Path> postgresHome,
        int major,
        Optional<Path> cacheFolder,
        Optional<Path> temporaryFolder,
        boolean reuse,
        String reason)
        implements ServerSettings {
    /** The PostgreSQL major that is taken when none is named: the one Neon creates projects with. */
    public static final int DEFAULT_MAJOR = 17;

    /**
     * The binaries of {@value #DEFAULT_MAJOR} on the class path, {@linkplain #defaultCacheFolder() this user's cache
     * folder}, and the fastest temporary folder.
     */
    public static EmbeddedSettings defaults() {
        return new EmbeddedSettings(
                Optional.empty(), DEFAULT_MAJOR, defaultCacheFolder(), Optional.empty(), true, "the default");
    }

    /**
     * {@code neonhub} in this user's cache folder: {@code $XDG_CACHE_HOME} or {@code ~/.cache} on Linux. For root it is
     * {@code /var/cache/neonhub}: the server of root runs as another user, who cannot enter {@code /root}, and nobody
     * but root can change what lies there. Empty for a user who has no folder to write to.
     */
    public static Optional<Path> defaultCacheFolder() {
        return Platform.current().cacheFolder();
    }

    /** Whether binaries of that major, in a jar that says so, lie on the class path. */
    public static boolean isOnClassPath(int major) {
        return Binaries.has(major, Platform.current(), Binaries.class.getClassLoader());
    }

    /**
     * The same with a PostgreSQL of that major, from the class path or from where Debian and Red Hat install it; unchanged
     * where this machine has none.
     */
    public EmbeddedSettings like(int target) {
        if (target == major) {
            return this;
        }
        return isOnClassPath(target)
                ? from(postgresHome, target, "as the target is")
                : installed(target)
                        .map(home -> from(Optional.of(home), target, "as the target is, from " + home))
                        .orElse(this);
    }

    private static Optional<Path> installed(int major) {
        return Stream.of(Path.of("/usr/lib/postgresql/" + major), Path.of("/usr/pgsql-" + major))
                .filter(home -> Files.isExecutable(home.resolve("bin/postgres")))
                .findFirst();
    }

    private EmbeddedSettings from(Optional<Path> home, int otherMajor, String otherReason) {
        return new EmbeddedSettings(home, otherMajor, cacheFolder, temporaryFolder, reuse, otherReason);
    }

    EmbeddedSettings withoutReuse() {
        return new EmbeddedSettings(postgresHome, major, cacheFolder, temporaryFolder, false, reason);
    }

    @Override
    public EmbeddedServer start() {
        return EmbeddedServer.start(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmbeddedSettings settings && parts().equals(settings.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(postgresHome, major, cacheFolder, temporaryFolder, reuse);
    }
}
