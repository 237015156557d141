package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

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
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            return new SeedScript(
                    location, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw new UsageException("The seed script " + location + " is not UTF-8. Save it as UTF-8.", e);
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
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? SeedScript.class.getClassLoader() : context;
        InputStream in = loader.getResourceAsStream(resource);
        if (in == null) {
            throw new UsageException("There is no seed script " + resource
                    + " on the class path. Put it below src/test/resources, or name a file.");
        }
        return in;
    }

    /** All or nothing: one simple query, one transaction. */
    void run(DatabaseUrl url) {
        Properties properties = url.credentials();
        properties.setProperty("preferQueryMode", "simple");
        try (Connection connection = DriverManager.getConnection(url.toJdbc(), properties);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new UsageException(
                    "The seed script " + location + " failed" + place(e) + ": " + message(e) + " (SQLSTATE "
                            + e.getSQLState() + "). It runs after all migrations, in one transaction.",
                    e);
        }
    }

    /** The line, where the server says a position in the script. */
    private String place(SQLException e) {
        return serverMessage(e)
                .map(ServerErrorMessage::getPosition)
                .filter(position -> position > 0 && position <= sql.length())
                .map(position -> " in line " + (1 + newlines(sql.substring(0, position - 1))))
                .orElse("");
    }

    private static long newlines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    private static String message(SQLException e) {
        return serverMessage(e).map(ServerErrorMessage::getMessage).orElseGet(e::getMessage);
    }

    private static Optional<ServerErrorMessage> serverMessage(SQLException e) {
        return e instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage())
                : Optional.empty();
    }
}
