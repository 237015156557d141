package io.neonhub.verification.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a database knows of its migrations, read at one moment.
 *
 * @param version of the server: {@code 17.11}
 * @param schema where Prisma looks: that of the connection, or {@code public}
 * @param now the server's time
 * @param rows in the order in which they were started; none unless the table is readable
 * @param lock who holds Prisma's lock at the moment
 * @param flyway the tables in which Flyway keeps its own history, with their schemas
 * @param tables how many tables the schema has beside the history
 */
public record LiveHistory(
        String database,
        String version,
        String schema,
        Instant now,
        HistoryTable table,
        List<HistoryRow> rows,
        Optional<LockHolder> lock,
        List<String> flyway,
        long tables) {
    public LiveHistory {
        rows = List.copyOf(rows);
        flyway = List.copyOf(flyway);
    }

    /** Whether rows can be compared with a directory: where there is no table there are none. */
    public boolean comparable() {
        return table.hasRows()
                || (table instanceof HistoryTable.Missing missing
                        && missing.elsewhere().isEmpty());
    }

    /** Whether the schema has tables and no history: Prisma then refuses to begin. */
    boolean unmanaged() {
        return table instanceof HistoryTable.Missing && tables > 0;
    }

    /** Its table, as the subject of findings: {@code public._prisma_migrations}. */
    public String subject() {
        return schema + "." + HistoryPlace.TABLE;
    }
}
