package io.neonhub.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database to look at, whoever it belongs to: what goes through this changes nothing in it, and nothing that other
 * clients of it notice. Thread-safe.
 */
public interface LiveDatabase {

    /** The name on the server. */
    String name();

    /** Where it is, without login: {@code host:port}. */
    String authority();

    /**
     * Reads in one transaction, {@code REPEATABLE READ, READ ONLY}, so that everything is seen as it was at one moment. The
     * transaction is bounded by time-outs and always rolled back; its connection is closed at the end.
     *
     * @throws SQLException what the reading throws
     * @throws io.neonhub.failure.EnvironmentException if the database cannot be reached
     */
    <T> T read(Reading<T> reading) throws SQLException;

    /** What to read; must not keep the connection. */
    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
