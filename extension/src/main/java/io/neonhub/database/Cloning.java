package io.neonhub.database;

import io.neonhub.database.server.PostgresServer;
import java.util.Optional;

/**
 * How CREATE DATABASE copies its template. Copying files is about twice as fast as writing them to the log, but only
 * where the server doesn't have to sync each of them; the choice exists since PostgreSQL 15.
 *
 * @param tablespace where databases lie that nobody needs after this session
 */
record Cloning(String strategy, Optional<String> tablespace) {
    private static final int FIRST_MAJOR_WITH_A_CHOICE = 15;

    static Cloning on(PostgresServer server, ServerFacts facts) {
        return new Cloning(strategy(server.version().major(), facts.syncs()), server.fastTablespace());
    }

    private static String strategy(int major, boolean syncs) {
        if (major < FIRST_MAJOR_WITH_A_CHOICE) {
            return "";
        }
        return syncs ? " STRATEGY = WAL_LOG" : " STRATEGY = FILE_COPY";
    }

    /** A copy for this session. */
    String disposable(String template, String name) {
        return lasting(template, name)
                + tablespace.map(it -> " TABLESPACE = " + it).orElse("");
    }

    /** A copy that later sessions use as well. */
    String lasting(String template, String name) {
        return "CREATE DATABASE " + name + " TEMPLATE = " + template + strategy;
    }
}
