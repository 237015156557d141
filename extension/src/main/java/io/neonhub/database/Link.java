package io.neonhub.database;

import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The connection that waits between two looks at a target, without a transaction and with nothing set in it. Whoever needs
 * it takes it and gives it back; one who comes meanwhile opens another, and of the two that come back one stays.
 * Thread-safe.
 */
final class Link implements AutoCloseable {
    private final Supplier<Connection> login;
    private final boolean keeps;
    private Optional<Connection> waiting = Optional.empty();
    private boolean closed;
    private volatile Optional<EnvironmentException> refusal = Optional.empty();

    /** @param keeps whether there is somebody who closes it; otherwise no connection waits */
    Link(Supplier<Connection> login, boolean keeps) {
        this.login = login;
        this.keeps = keeps;
    }

    /** What is done first on a connection that is taken. */
    interface First {
        void on(Connection connection) throws SQLException;
    }

    /** A connection on which that has been done. The one that waited may have been cut meanwhile; then it is a new one. */
    Connection take(First first) throws SQLException {
        Optional<Connection> waited = waited();
        if (waited.isPresent()) {
            try {
                return after(first, waited.get());
            } catch (SQLException e) {
                if (!isCut(e)) {
                    throw e;
                }
            }
        }
        return after(first, connect());
    }

    private synchronized Optional<Connection> waited() {
        Optional<Connection> taken = waiting;
        waiting = Optional.empty();
        return taken;
    }

    private Connection after(First first, Connection connection) throws SQLException {
        try {
            first.on(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            giveBack(connection);
            throw e;
        }
    }

    /** By the network, by the server or by a pooler. */
    private static boolean isCut(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Whoever was refused once is not told so again and again: that takes long, and ends in the same words. */
    private Connection connect() {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        try {
            return login.get();
        } catch (EnvironmentException e) {
            refuse(e);
            throw e;
        }
    }

    /** Lets nobody log in any more, if somebody keeps this link: not all would hear the same. */
    void refuse(EnvironmentException why) {
        refusal = keeps ? Optional.of(why) : Optional.empty();
    }

    /** It ends there, if its transaction has not ended. */
    synchronized void giveBack(Connection connection) {
        if (keeps && !closed && waiting.isEmpty() && hasNoTransaction(connection)) {
            waiting = Optional.of(connection);
        } else {
            end(connection);
        }
    }

    /** Whoever begins a transaction leaves the autocommit mode, and returns to it after the end. */
    private static boolean hasNoTransaction(Connection connection) {
        try {
            return connection.getAutoCommit()
                    && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
        } catch (SQLException e) {
            return false; // it is closed
        }
    }

    /** With whatever transaction it has: the server rolls that back. */
    private static void end(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is gone already.
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        waited().ifPresent(Link::end);
    }
}
