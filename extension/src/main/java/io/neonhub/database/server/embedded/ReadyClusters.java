package io.neonhub.database.server.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Clusters that lie in the cache, stopped and with their templates, until the next server takes one. Taking is one atomic
 * rename: two JVMs never have the same, and one whose JVM was killed is missing afterwards rather than wrong. Servers run
 * without fsync, so what was written before a reboot is not trusted.
 *
 * <p>At most {@value #MOST} are kept, and none that nobody took for 30 days.
 *
 * @param boot differs after a reboot
 */
record ReadyClusters(Path cache, String boot, Platform platform) {
    static final String PREFIX = "ready-";

    private static final int MOST = 4;
    private static final Duration UNUSED = Duration.ofDays(30);

    /** Moves one of that name to a path that does not exist; false when there is none. */
    boolean take(String name, Path target) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(cache, prefix(name) + "*")) {
            for (Path entry : entries) {
                if (isOwn(entry) && move(entry, target)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes a stopped cluster ready for the next server. */
    void giveBack(Cluster cluster) throws IOException {
        removeOld();
        Files.setLastModifiedTime(cluster.folder(), FileTime.from(Instant.now()));
        move(cluster.folder(), cache.resolve(prefix(cluster.name()) + random()));
    }

    private String prefix(String name) {
        return PREFIX + boot + "-" + name + "-";
    }

    private void removeOld() throws IOException {
        int kept = 0;
        for (Path entry : newestFirst()) {
            boolean useful = entry.getFileName().toString().startsWith(PREFIX + boot + "-")
                    && age(entry).compareTo(UNUSED) < 0;
            if (useful && kept < MOST - 1) {
                kept++;
            } else {
                remove(entry);
            }
        }
    }

    private List<Path> newestFirst() throws IOException {
        List<Path> own = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(cache, PREFIX + "*")) {
            for (Path entry : entries) {
                if (isOwn(entry)) {
                    own.add(entry);
                }
            }
        }
        Map<Path, Duration> ages = own.stream().collect(Collectors.toMap(entry -> entry, ReadyClusters::age));
        own.sort(Comparator.comparing(ages::get));
        return own;
    }

    private static Duration age(Path entry) {
        try {
            return Duration.between(Files.getLastModifiedTime(entry).toInstant(), Instant.now());
        } catch (IOException e) {
            return UNUSED; // another JVM took it since it was listed
        }
    }

    /** False also for one that another JVM took since it was listed. */
    private boolean isOwn(Path entry) throws IOException {
        try {
            return platform.owns(entry);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Out of its place first, so that nobody takes half of it. */
    private void remove(Path entry) throws IOException {
        try (OwnedFolder condemned = OwnedFolder.make(cache, platform)) {
            move(entry, condemned.path().resolve("cluster"));
        }
    }

    private static boolean move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Not to be guessed: the server's user can enter the cache of root, but not list it. */
    private static String random() {
        return HexFormat.of().toHexDigits(new SecureRandom().nextLong());
    }
}
