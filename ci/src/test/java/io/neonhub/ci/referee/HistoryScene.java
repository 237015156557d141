package io.neonhub.ci.referee;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database and a directory on which the steps of a case were carried out. */
final class HistoryScene implements AutoCloseable {
    private final DatabaseUrl database;
    private final Path migrations;
    private final Referee referee;
    private final List<Connection> open = new ArrayList<>();

    private HistoryScene(DatabaseUrl database, Path migrations, Referee referee) {
        this.database = database;
        this.migrations = migrations;
        this.referee = referee;
    }

    static HistoryScene play(HistoryCase history, PostgresServer server, Referee referee, Path folder)
            throws IOException, SQLException {
        String name = "history_" + UUID.randomUUID().toString().replace("-", "");
        execute(server.url("postgres"), "CREATE DATABASE " + name);
        HistoryScene scene = new HistoryScene(server.url(name), folder, referee);
        for (String step : history.steps()) {
            String[] words = step.split("\\s+", 3);
            scene.step(words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "", history);
        }
        return scene;
    }

    private void step(String verb, String first, String rest, HistoryCase history) throws IOException, SQLException {
        switch (verb) {
            case "folder" -> {
                Files.createDirectories(migrations.resolve(first));
                Files.writeString(
                        migrations.resolve(first).resolve("migration.sql"),
                        rest.replace("\\r\\n", "\r\n").replace("\\n", "\n"));
            }
            case "deploy" -> referee.deploy(url(), migrations, history.order());
            case "resolve" -> referee.resolve(url(), migrations, first, rest);
            case "rename" -> Files.move(migrations.resolve(first), migrations.resolve(rest));
            case "empty" -> Files.delete(migrations.resolve(first).resolve("migration.sql"));
            case "remove" -> {
                Files.delete(migrations.resolve(first).resolve("migration.sql"));
                Files.delete(migrations.resolve(first));
            }
            case "sql" -> execute(database, first + " " + rest);
            case "lock" -> lock();
            case "order" -> {}
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private void lock() throws SQLException {
        Connection holder = database.connect();
        open.add(holder);
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(72707369)");
        }
    }

    private static void execute(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url() {
        return database.toUri();
    }

    Path migrations() {
        return migrations;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open) {
            connection.close();
        }
    }
}
