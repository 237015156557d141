package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An SQL script that runs after the migrations and becomes part of the template.
 *
 * @param location where it was read from
 */
public record SeedScript(String location, String sql) {
    private static final String CLASS_PATH = "classpath:";

    /** Reads a script, UTF-8, from {@code classpath:…} or from a file. */
    public static SeedScript read(String location) {
        try (InputStream in = open(location)) {
            return new SeedScript(location, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException("The seed script " + location + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String location) throws IOException {
        if (!location.startsWith(CLASS_PATH)) {
            Path file = Path.of(location).toAbsolutePath();
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no seed script " + file
                        + ". Name a file, or a resource as classpath:seed/users.sql.");
            }
            return Files.newInputStream(file);
        }
        String resource = location.substring(CLASS_PATH.length());
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new UsageException("There is no seed script " + resource
                    + " on the class path. Put it below src/test/resources, or name a file.");
        }
        return in;
    }

    /** All or nothing: one simple query, one transaction. */
    void run(DatabaseUrl url) {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new UsageException(
                    "The seed script " + location + " failed: " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                            + "). It runs after all migrations, in one transaction.",
                    e);
        }
    }
}
