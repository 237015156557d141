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
import java.util.Optional;

/**
 * A data folder and the password of its superuser: random, 192 bits. A cached cluster keeps its password beside it, where
 * only the user who made it can read, so the servers of one user share a password from one start to the next.
 */
record Cluster(Path data, String password) {
    static final String SUPERUSER = "postgres";

    private static final String DATA = "data";
    private static final String PASSWORD = "password";
    private static final int PASSWORD_BYTES = 24;

    /** A fresh cluster in that folder: a copy of the cached one if there is one, and cached if there is none. */
    static Cluster in(Path folder, Installation installation, Cache cache) throws IOException {
        String name = name(installation);
        Optional<Path> cached = cache.own(name);
        if (cached.isPresent()) {
            return at(cached.get()).copyTo(folder, installation);
        }
        Cluster fresh = initialise(folder, installation);
        if (cache.takes(name)) {
            cache.entry(name, entry -> fresh.save(entry, installation.platform()));
        }
        return fresh;
    }

    private static String name(Installation installation) throws IOException {
        int settings = List.of(installation.build(), options(installation)).hashCode();
        return "cluster-" + installation.version() + "-" + Integer.toHexString(settings);
    }

    private static List<String> options(Installation installation) {
        List<String> options = new ArrayList<>(List.of("--username=" + SUPERUSER, "--auth=scram-sha-256"));
        options.addAll(DisposableCluster.initdbOptions(
                installation.version().major(), installation.platform().unicodeLocale()));
        return options;
    }

    private static Cluster initialise(Path folder, Installation installation) throws IOException {
        Platform platform = installation.platform();
        ServerAccount account = installation.account();
        Cluster cluster = new Cluster(Files.createDirectory(folder.resolve(DATA)), newPassword());
        account.give(cluster.data, platform, "rwx------");
        Path passwordFile = Files.createFile(folder.resolve(PASSWORD));
        platform.permit(passwordFile, "rw-------");
        Files.writeString(passwordFile, cluster.password);
        account.give(passwordFile, platform, "rw-------");
        cluster.run(installation, folder, passwordFile);
        Files.delete(passwordFile);
        return cluster;
    }

    private void run(Installation installation, Path folder, Path passwordFile) throws IOException {
        List<String> arguments = new ArrayList<>(options(installation));
        Collections.addAll(arguments, "--pgdata=" + data, "--pwfile=" + passwordFile);
        Command initdb = Command.run(installation.command(folder, "initdb", arguments));
        if (!initdb.succeeded()) {
            throw new StartFailure(installation.version(), folder).because("initdb failed.", initdb.output());
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static Cluster at(Path entry) throws IOException {
        return new Cluster(entry.resolve(DATA), Files.readString(entry.resolve(PASSWORD)));
    }

    /** Stores data and password for later starts. The entry's folder is closed to other users. */
    private void save(Path entry, Platform platform) throws IOException {
        new FileTree(data).copyTo(entry.resolve(DATA), path -> {});
        Path passwordFile = Files.createFile(entry.resolve(PASSWORD));
        platform.permit(passwordFile, "rw-------");
        Files.writeString(passwordFile, password);
    }

    /** Without the password, which messages and logs must not show. */
    @Override
    public String toString() {
        return "Cluster[data=" + data + "]";
    }

    private Cluster copyTo(Path folder, Installation installation) throws IOException {
        ServerAccount account = installation.account();
        Path copy = folder.resolve(DATA);
        new FileTree(data)
                .copyTo(
                        copy,
                        path -> account.give(
                                path, installation.platform(), Files.isDirectory(path) ? "rwx------" : "rw-------"));
        return new Cluster(copy, password);
    }
}
