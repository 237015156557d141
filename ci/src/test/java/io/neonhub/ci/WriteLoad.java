package io.neonhub.ci;

import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** An application that goes on writing metric events, of the type {@code load}, and counts them. */
final class WriteLoad implements AutoCloseable {
    private final TestDatabase database;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Long> written;

    private WriteLoad(TestDatabase database) {
        this.database = database;
        this.written = CompletableFuture.supplyAsync(this::write);
    }

    static WriteLoad on(TestDatabase database) {
        return new WriteLoad(database);
    }

    private long write() {
        long count = 0;
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO metric_events (id, type, meta) VALUES (?, 'load', '{}')")) {
            while (!stopped.get()) {
                insert.setString(1, "load-" + count);
                insert.executeUpdate();
                count++;
                Thread.sleep(2);
            }
            return count;
        } catch (SQLException e) {
            throw new AssertionError("the application was disturbed", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void stop() {
        stopped.set(true);
        written.join();
    }

    /** How many of its rows are not there. */
    long lost() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM metric_events WHERE type = 'load'")) {
            row.next();
            return written.join() - row.getLong(1);
        }
    }

    @Override
    public void close() {
        stopped.set(true);
    }
}
