package io.neonhub.database;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a kept database of a disposable one: renames it, so that nobody takes it for an orphan, and says in its comment
 * what it is. Of those on one server at most {@value KeptFolder#MOST} stay, whoever made them; the oldest go.
 */
record Keeping(PostgresServer server, Maintenance maintenance, Keeper keeper) {
    private static final String TOO_OLD = "SELECT datname FROM pg_catalog.pg_database"
            + " WHERE datdba = current_user::regrole AND datname ~ '^" + KeptDatabase.PREFIX + "[0-9a-f]{8}$'"
            + " ORDER BY oid DESC OFFSET " + KeptFolder.MOST;

    void keep(String database, KeptLabel label, KeptFolder folder) {
        String name = KeptDatabase.PREFIX + label.id();
        long bytes = maintenance.ask(connection -> {
            rename(connection, database, name, label);
            return size(connection, name);
        });
        try {
            maintenance.ask(Keeping::tooOld).forEach(maintenance::drop);
            keeper.keep(new KeptDatabase(label, name, bytes, server.description(), keeper.place(name)), folder);
        } catch (EnvironmentException e) {
            maintenance.tryDrop(name);
            throw e;
        }
    }

    private static void rename(Connection connection, String database, String name, KeptLabel label)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity"
                    + " WHERE datname = '" + database + "'");
            statement.execute("ALTER DATABASE " + database + " RENAME TO " + name);
            statement.execute("COMMENT ON DATABASE " + name + " IS "
                    + statement.enquoteLiteral("NeonHub: kept after " + label.test() + " failed at " + label.at()
                            + "; removed when " + KeptFolder.MOST + " newer ones are kept on this server"));
        }
    }

    private static long size(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_database_size('" + name + "')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> tooOld(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TOO_OLD)) {
            List<String> old = new ArrayList<>();
            while (rows.next()) {
                old.add(rows.getString(1));
            }
            return old;
        }
    }
}
