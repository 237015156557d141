package io.neonhub.database;

import io.neonhub.failure.UsageException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * One transaction in somebody's database that writes and is always rolled back: by {@link #close()}, or by the server when
 * this process or the network is gone. Whatever it sets is local to it, so nothing of it reaches another client of a
 * pooler. Its statements wait for no lock longer than {@value #LOCK_MILLIS} ms and run for no longer than
 * {@value #STATEMENT_MILLIS} ms. What PostgreSQL keeps of any rolled-back transaction stays: dead rows, a transaction id,
 * counters. For one thread.
 */
public final class TargetTransaction implements AutoCloseable {
    private static final int LOCK_MILLIS = 2_000;
    private static final int STATEMENT_MILLIS = 30_000;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private static final String[] BEGIN = {
        "BEGIN",
        "SET LOCAL lock_timeout = " + LOCK_MILLIS,
        "SET LOCAL statement_timeout = " + STATEMENT_MILLIS,
        "SET LOCAL idle_in_transaction_session_timeout = " + IDLE.toMillis()
    };

    private final Link link;
    private final Connection connection;
    private final Connection guarded;
    private boolean ended;

    private TargetTransaction(Link link, Connection connection) {
        this.link = link;
        this.connection = connection;
        this.guarded = (Connection) Proxy.newProxyInstance(
                TargetTransaction.class.getClassLoader(), new Class<?>[] {Connection.class}, this::guard);
    }

    /**
     * Begins it on a connection that nobody else uses meanwhile.
     *
     * @throws io.neonhub.failure.EnvironmentException if the database cannot be reached
     */
    public static TargetTransaction begin(TargetDatabase target) {
        try {
            Connection connection = target.link().take(TargetTransaction::begin);
            return new TargetTransaction(target.link(), connection);
        } catch (SQLException e) {
            throw target.failure(e);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        new Batch().execute(BEGIN).run(connection);
        connection.setAutoCommit(false);
    }

    /** Its connection, which cannot commit; closing it does nothing. It is a wrapper for {@code TargetTransaction}. */
    public Connection connection() {
        return guarded;
    }

    private Object guard(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (ended && method.getDeclaringClass() != Object.class) {
            return afterTheEnd(method);
        }
        return switch (method.getName()) {
            case "close" -> nothing();
            case "isWrapperFor" -> arguments[0] == TargetTransaction.class || (boolean) passedOn(method, arguments);
            case "commit" -> throw refused("commit()");
            case "setAutoCommit" -> {
                if (Boolean.TRUE.equals(arguments[0])) {
                    throw refused("setAutoCommit(true)");
                }
                yield nothing();
            }
            default -> passedOn(method, arguments);
        };
    }

    /** What lies behind it may be somebody else's by now. */
    private static Object afterTheEnd(Method method) throws SQLException {
        return switch (method.getName()) {
            case "close" -> nothing();
            case "isClosed" -> true;
            default -> throw new SQLException("The transaction has ended, and its connection with it.", "08003");
        };
    }

    @SuppressWarnings("NullAway") // what a method without a result gives back
    private static Object nothing() {
        return null;
    }

    private Object passedOn(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static UsageException refused(String call) {
        return new UsageException(call + " on a target: whatever a check writes there is rolled back. Leave it out, or"
                + " declare that the check needs Need.COMMITS.");
    }

    /**
     * Lets constraints that wait for a commit speak, and rolls back. Idempotent.
     *
     * @throws SQLException if one of them is violated; it is rolled back then, too
     */
    @Override
    public void close() throws SQLException {
        if (ended) {
            return;
        }
        ended = true;
        try {
            letConstraintsSpeak();
        } finally {
            rollBack();
        }
    }

    private void rollBack() throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } finally {
            link.giveBack(connection);
        }
    }

    private void letConstraintsSpeak() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("23")) {
                throw e;
            }
            // The check ended in an error, after which the server takes no statement.
        }
    }
}
