package io.neonhub.database.server.embedded;

import io.neonhub.database.server.DisposableCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder with a data folder in it and, where only the user who made it can read, the password of its superuser: random,
 * 192 bits. A cached cluster keeps its password, so the servers of one user share one from one start to the next.
 *
 * @param name equal for clusters that can stand for each other
 */
record Cluster(String name, Path folder, String password) {
    static final String SUPERUSER = "postgres";

    /** Changes when this library puts clusters into folders in another way. */
    private static final String LAYOUT = "1";

    private static final String DATA = "data";
    private static final String PASSWORD = "password";
    private static final int PASSWORD_BYTES = 24;

    /** A cluster that was used before, a copy of a cached one that never was, or a new one, which is cached. */
    static Cluster in(Residence residence, Installation installation, Cache cache) throws IOException {
        String name = name(installation);
        Path folder = residence.folder().path().resolve("cluster");
        if (residence.ready().isPresent() && residence.ready().get().take(name, folder)) {
            if (isWhole(folder)) {
                return at(name, folder);
            }
            new FileTree(folder).delete();
        }
        permit(Files.createDirectory(folder), installation.platform());
        Optional<Path> cached = cache.own(name).filter(Cluster::isWhole);
        if (cached.isPresent()) {
            return at(name, cached.get()).copyTo(folder, installation);
        }
        Cluster fresh = initialise(name, folder, installation);
        if (cache.takes(name)) {
            cache.entry(name, entry -> fresh.save(entry, installation.platform()));
        }
        return fresh;
    }

    /** The server's user, when that is another, can pass through. */
    private static void permit(Path folder, Platform platform) throws IOException {
        platform.permit(folder, platform.isRoot() ? "rwx--x--x" : "rwx------");
    }

    Path data() {
        return folder.resolve(DATA);
    }

    /** Keeps what {@link ClusterState} was when nobody had used the cluster. */
    Path state() {
        return folder.resolve("state");
    }

    /** Whether its last server stopped in good order. */
    boolean wasShutDown() {
        return !Files.exists(data().resolve("postmaster.pid"));
    }

    /** Not one that somebody took something from. */
    private static boolean isWhole(Path folder) {
        return Files.isRegularFile(folder.resolve(PASSWORD))
                && Files.isRegularFile(folder.resolve(DATA).resolve("PG_VERSION"));
    }

    private static String name(Installation installation) throws IOException {
        int settings =
                List.of(LAYOUT, installation.build(), options(installation)).hashCode();
        return "cluster-" + installation.version() + "-" + Integer.toHexString(settings);
    }

    private static List<String> options(Installation installation) {
        List<String> options = new ArrayList<>(List.of("--username=" + SUPERUSER, "--auth=scram-sha-256"));
        options.addAll(DisposableCluster.initdbOptions(
                installation.version().major(), installation.platform().unicodeLocale()));
        return options;
    }

    private static Cluster initialise(String name, Path folder, Installation installation) throws IOException {
        Platform platform = installation.platform();
        ServerAccount account = installation.account();
        Cluster cluster = new Cluster(name, folder, newPassword());
        account.give(Files.createDirectory(cluster.data()), platform, "rwx------");
        Path passwordFile = Files.createFile(folder.resolve("initdb-password"));
        platform.permit(passwordFile, "rw-------");
        Files.writeString(passwordFile, cluster.password);
        account.give(passwordFile, platform, "rw-------");
        cluster.run(installation, passwordFile);
        Files.delete(passwordFile);
        cluster.savePassword(folder, platform);
        return cluster;
    }

    private void run(Installation installation, Path passwordFile) throws IOException {
        List<String> arguments = new ArrayList<>(options(installation));
        Collections.addAll(arguments, "--pgdata=" + data(), "--pwfile=" + passwordFile);
        Command initdb = Command.run(installation.command(folder, "initdb", arguments));
        if (!initdb.succeeded()) {
            throw new StartFailure(
                            installation.version(),
                            Objects.requireNonNull(folder.getParent(), "it lies in the server's folder"))
                    .because("initdb failed.", initdb.output());
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static Cluster at(String name, Path folder) throws IOException {
        return new Cluster(name, folder, Files.readString(folder.resolve(PASSWORD)));
    }

    /** Stores data and password for later starts. The entry's folder is closed to other users. */
    private void save(Path entry, Platform platform) throws IOException {
        new FileTree(data()).copyTo(entry.resolve(DATA), path -> {});
        savePassword(entry, platform);
    }

    private void savePassword(Path target, Platform platform) throws IOException {
        Path passwordFile = Files.createFile(target.resolve(PASSWORD));
        platform.permit(passwordFile, "rw-------");
        Files.writeString(passwordFile, password);
    }

    /** Without the password, which messages and logs must not show. */
    @Override
    public String toString() {
        return "Cluster[folder=" + folder + "]";
    }

    /** Into an empty folder, perhaps on another disk. */
    Cluster copyTo(Path target, Installation installation) throws IOException {
        Platform platform = installation.platform();
        permit(target, platform);
        ServerAccount account = installation.account();
        new FileTree(data())
                .copyTo(
                        target.resolve(DATA),
                        path -> account.give(path, platform, Files.isDirectory(path) ? "rwx------" : "rw-------"));
        savePassword(target, platform);
        return new Cluster(name, target, password);
    }
}
