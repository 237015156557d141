package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * One database session that does to a database what Prisma's schema engine does in {@code migrate deploy}: all scripts
 * and all entries of the history go through this one session, so that what a script does to the session (an empty
 * search_path, an open transaction) meets whatever follows, as it does there. For one thread.
 */
final class PrismaSession implements AutoCloseable {
    /** Letter by letter what the engine sends. */
    private static final String CREATE_HISTORY = """
            CREATE TABLE _prisma_migrations (
                id                      VARCHAR(36) PRIMARY KEY NOT NULL,
                checksum                VARCHAR(64) NOT NULL,
                finished_at             TIMESTAMPTZ,
                migration_name          VARCHAR(255) NOT NULL,
                logs                    TEXT,
                rolled_back_at          TIMESTAMPTZ,
                started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
                applied_steps_count     INTEGER NOT NULL DEFAULT 0
            )""";

    private final Connection connection;

    private PrismaSession(Connection connection) {
        this.connection = connection;
    }

    static PrismaSession open(DatabaseUrl url) throws SQLException {
        Properties properties = url.credentials();
        properties.setProperty("preferQueryMode", "simple"); // a file is one query, never split, never prepared
        properties.setProperty("allowEncodingChanges", "true"); // dumps begin with SET client_encoding
        PrismaSession session = new PrismaSession(DriverManager.getConnection(url.toJdbc(), properties));
        try {
            session.run("SET search_path = \"public\"");
            session.run("SET TIME ZONE 'UTC'"); // the driver sends the JVM's zone; hosted servers are on UTC
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        return session;
    }

    /** Whether there is Prisma's history table, in the schema that this session finds first. */
    boolean hasHistory() throws SQLException {
        try (Statement statement = statement();
                ResultSet row = statement.executeQuery("SELECT to_regclass('\"_prisma_migrations\"') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }

    void createHistory() throws SQLException {
        run(CREATE_HISTORY);
    }

    /** Enters a migration as begun and returns the entry's id. */
    String recordStart(Migration migration) throws SQLException {
        String id = UUID.randomUUID().toString();
        String sql = "INSERT INTO \"_prisma_migrations\" (\"id\",\"checksum\",\"started_at\",\"migration_name\")"
                + " VALUES (?,?,?,?)";
        update(sql, id, migration.checksum(), now(), migration.name());
        return id;
    }

    /** Runs a whole script as one simple query; the server makes one transaction of it unless it says otherwise. */
    void run(String script) throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(script);
        }
    }

    /** Enters a migration as finished: the engine's two statements, in one query. */
    void recordEnd(String id) throws SQLException {
        update(
                "UPDATE \"_prisma_migrations\" SET \"applied_steps_count\" = (\"applied_steps_count\" + 1)"
                        + " WHERE \"id\" = ?;"
                        + " UPDATE \"_prisma_migrations\" SET \"finished_at\" = ? WHERE \"id\" = ?",
                id,
                now(),
                id);
    }

    void apply(Migration migration) throws SQLException {
        String id = recordStart(migration);
        run(migration.script());
        recordEnd(id);
    }

    /** The names of the finished migrations, in the order in which they were begun. */
    List<String> finished() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = statement();
                ResultSet rows = statement.executeQuery("SELECT migration_name FROM \"_prisma_migrations\""
                        + " WHERE finished_at IS NOT NULL ORDER BY started_at")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Runs a script, whether it fails or not, and returns the messages that the server sent meanwhile. */
    Messages listen(String script) throws SQLException {
        try (Statement statement = statement()) {
            Optional<SQLException> error = Optional.empty();
            try {
                statement.execute(script);
            } catch (SQLException e) {
                error = Optional.of(e);
            }
            List<String> texts = new ArrayList<>();
            for (SQLWarning w = statement.getWarnings(); w != null; w = w.getNextWarning()) {
                texts.add(String.valueOf(w.getMessage()));
            }
            return new Messages(error, texts);
        }
    }

    /** What the server said during a script, and the error in which that ended. */
    record Messages(Optional<SQLException> error, List<String> texts) {}

    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false); // JDBC's {…} escapes are not Prisma's
        return statement;
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
