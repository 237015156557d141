package io.neonhub.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Databases whose owner is dead: nobody had its lock at two looks, {@value #SECONDS_BETWEEN_LOOKS} seconds apart, which
 * is longer than a living one needs to take it again. For one thread.
 */
final class Orphans {
    static final int SECONDS_BETWEEN_LOOKS = 10;

    private final Maintenance maintenance;
    private Set<AdvisoryLock> suspects = Set.of();

    Orphans(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    void look() {
        try {
            suspects = maintenance.ask(this::look);
        } catch (RuntimeException e) {
            // Tidying up for others must not disturb this session. The next look begins anew: when a server was away,
            // the
            // living have lost their locks as well.
            suspects = Set.of();
        }
    }

    /** Returns those who have no owner now. */
    private Set<AdvisoryLock> look(Connection connection) throws SQLException {
        Set<AdvisoryLock> ownerless = new HashSet<>();
        for (Map.Entry<AdvisoryLock, List<String>> owned :
                disposable(connection).entrySet()) {
            AdvisoryLock lock = owned.getKey();
            if (lock.tryTake(connection)) {
                try {
                    ownerless.add(lock);
                    if (suspects.contains(lock)) {
                        owned.getValue().forEach(this::drop);
                    }
                } finally {
                    lock.release(connection);
                }
            }
        }
        return ownerless;
    }

    private static Map<AdvisoryLock, List<String>> disposable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT pg_catalog.array_agg(datname::text)"
                        + " FROM pg_catalog.pg_database WHERE datdba = current_user::regrole AND datname ~ '^"
                        + Owner.DISPOSABLE + "$'")) {
            names.next();
            return names.getArray(1) == null
                    ? Map.of()
                    : List.of((String[]) names.getArray(1).getArray()).stream()
                            .collect(Collectors.groupingBy(Owner::lockOf));
        }
    }

    private void drop(String database) {
        try {
            maintenance.drop(database);
        } catch (RuntimeException e) {
            // One that resists must not keep the others.
        }
    }
}
