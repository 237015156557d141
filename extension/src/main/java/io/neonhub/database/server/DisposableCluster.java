package io.neonhub.database.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How every server of ours is initialised and set, so that tests see the same PostgreSQL on each kind. */
public final class DisposableCluster {
    /**
     * Settings of the server, {@code name=value}. What protects data from a power cut is off: these databases do not
     * outlive the server.
     */
    public static final List<String> SETTINGS = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_connections=200",
            // In the data folder, so that it goes away with it.
            "dynamic_shared_memory_type=mmap",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_destination=stderr",
            "logging_collector=off");

    private DisposableCluster() {}

    /**
     * Arguments of {@code initdb}. Text sorts by code point on every platform, and knows the letters of all languages
     * where the version or the C library does.
     *
     * @param unicodeLocale a locale of the C library that knows all of Unicode's letters
     */
    public static List<String> initdbOptions(int major, String unicodeLocale) {
        List<String> options = new ArrayList<>(List.of("--encoding=UTF8", "--wal-segsize=1", "--no-sync"));
        if (major >= 17) {
            Collections.addAll(options, "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        } else {
            Collections.addAll(options, "--locale=C", "--lc-ctype=" + unicodeLocale);
        }
        if (major >= 16) {
            // Many rounds protect weak passwords. Ours is random, and each connection would pay for them.
            options.add("--set=scram_iterations=1");
        }
        return options;
    }
}
