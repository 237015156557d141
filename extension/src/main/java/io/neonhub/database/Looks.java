package io.neonhub.database;

import io.neonhub.database.LiveDatabase.Look;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a target in a run. What one check has looked at the next one need not read again, and both judge the same
 * moment. What could not be seen is tried again. Thread-safe.
 */
final class Looks {
    private final Map<Look<?>, Seen> seen = new ConcurrentHashMap<>();

    /** Others who take the same look wait for the first. */
    @SuppressWarnings("unchecked") // equal looks give the same kind of thing
    <T> T at(LiveDatabase database, Look<T> look) throws SQLException {
        return (T) seen.computeIfAbsent(look, it -> new Seen()).by(look, database);
    }

    private static final class Seen {
        private @Nullable Object value;

        synchronized Object by(Look<?> look, LiveDatabase database) throws SQLException {
            if (value == null) {
                value = look.at(database);
            }
            return value;
        }
    }
}
