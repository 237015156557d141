package io.neonhub.database.server.container;

import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The data folder of a container, as an archive, and the password of its superuser, in a folder that only its user can
 * enter. The data is that of a server which was killed: the next one recovers it, all but the rows of unlogged tables.
 */
record SavedData(Path folder) {
    private static final String ARCHIVE = "data.tar";
    private static final String PASSWORD = "password";

    /** Saves it in the folder of kept databases. It freezes all that runs in the container, so that no file changes. */
    static void of(DatabaseContainer container, DatabaseUrl url, Path kept) throws IOException {
        String data = dataFolder(url);
        // Of all ways to make a folder this is the one that closes it to others on every system.
        Path closed = Files.createTempDirectory(kept, "data");
        Files.writeString(closed.resolve(PASSWORD), url.password());
        try (OutputStream archive = Files.newOutputStream(closed.resolve(ARCHIVE))) {
            container.freezeAndArchive(data, archive);
        }
        Files.move(closed, KeptFolder.clusterIn(kept));
    }

    private static String dataFolder(DatabaseUrl url) {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new EnvironmentException("The server in the container does not answer: " + e.getMessage(), e);
        }
    }

    String password() {
        try {
            return Files.readString(folder.resolve(PASSWORD));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A container with that data on its disk, not yet started. */
    DatabaseContainer restore(Docker docker, Image image, String password) {
        try (InputStream archive = Files.newInputStream(folder.resolve(ARCHIVE))) {
            return DatabaseContainer.create(docker, image, password, archive);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private EnvironmentException unreadable(IOException e) {
        return new EnvironmentException(
                "The data that was kept in " + folder + " cannot be read ("
                        + e.getClass().getSimpleName() + ": " + e.getMessage() + ").",
                e);
    }
}
