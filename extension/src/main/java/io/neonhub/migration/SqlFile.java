package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A file of SQL that runs after the migrations, read once and checked. Immutable.
 *
 * @param what what it is to those who named it, such as "seed script", in the words of the messages
 * @param location as it was named
 * @param text without a byte order mark, which psql would not send either
 */
public record SqlFile(String what, String location, String text) {

    /**
     * Reads a file.
     *
     * @param location {@code classpath:some/file.sql}, {@code filesystem:some/file.sql} or a path
     * @throws UsageException if there is no such file, it is no UTF-8 or cannot be read
     */
    public static SqlFile read(String what, String location) {
        try {
            String text = ScriptText.decode(location, bytes(new Lookup(what, "file", "Name a file"), location));
            return new SqlFile(what, location, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (IOException e) {
            throw Lookup.unreadable("The " + what + " '" + location + "'", e);
        }
    }

    private static byte[] bytes(Lookup lookup, String location) throws IOException {
        if (Lookup.isOnClassPath(location)) {
            return bytes(lookup.only(location, Lookup.resources(Lookup.resource(location))));
        }
        Path file = lookup.onFileSystem(location);
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + location + "' is a folder. Name the " + lookup.what() + " itself.");
        }
        return Files.readAllBytes(file);
    }

    private static byte[] bytes(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false); // a jar in the cache stays open
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /**
     * Runs it as one query in one transaction, in a session like that of the migrations.
     *
     * @throws UsageException if PostgreSQL rejects a statement; says which and why
     * @throws EnvironmentException if the server cannot be reached, breaks down, or lacks an extension
     */
    public void run(DatabaseUrl url) {
        try (PrismaSession session = PrismaSession.open(url)) {
            session.run("BEGIN");
            session.run(text);
            session.run("COMMIT");
        } catch (SQLException e) {
            throw failure(e, url);
        }
    }

    private RuntimeException failure(SQLException error, DatabaseUrl url) {
        Optional<Place> place = Rejection.position(error).flatMap(position -> Place.at(text, position));
        Rejection rejection = new Rejection(error, place.or(() -> triedAgain(error, url)));
        return rejection
                .ofEnvironment(location, url)
                .<RuntimeException>map(lack -> lack)
                .orElseGet(() -> new UsageException(
                        "The " + what + " fails at " + rejection.told(location)
                                + "\nIt runs after all migrations, in one transaction.",
                        error));
    }

    /** What failed has left no trace, so that it can be tried again in the same database. */
    private Optional<Place> triedAgain(SQLException error, DatabaseUrl url) {
        MarkedScript script = MarkedScript.of(text);
        if (Rejection.isOfTheServer(error) || script.statements().stream().anyMatch(SqlStatement::commits)) {
            return Optional.empty();
        }
        try (PrismaSession session = PrismaSession.open(url)) {
            session.run("BEGIN");
            PrismaSession.Messages messages = session.listen(script.text());
            return messages.error()
                    .filter(again -> isSame(again, error))
                    .flatMap(again -> script.failing(messages))
                    .map(statement -> Place.of(text, statement));
        } catch (SQLException e) {
            error.addSuppressed(e); // the place stays unknown, the failure does not
            return Optional.empty();
        }
    }

    /** Sequences go on where the first run left them, and may lead the second into another failure. */
    private static boolean isSame(SQLException again, SQLException error) {
        Rejection one = new Rejection(again, Optional.empty());
        Rejection other = new Rejection(error, Optional.empty());
        return one.sqlState().equals(other.sqlState()) && one.serverMessage().equals(other.serverMessage());
    }
}
