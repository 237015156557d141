package io.neonhub.database.server.embedded;

import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.server.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders of one server, removed with it.
 *
 * @param folder where the cluster lies, beside the server's log
 * @param memory where databases go that end with the session, if the cluster itself does not lie in memory
 * @param ready where the cluster goes afterwards; empty when it goes nowhere
 */
record Residence(OwnedFolder folder, Optional<OwnedFolder> memory, Optional<ReadyClusters> ready)
        implements AutoCloseable {
    static final String TABLESPACE = "neonhub_memory";

    /** In the cache, if the cluster may come from there and go back; otherwise in a temporary folder. */
    static Residence of(EmbeddedSettings settings, Cache cache, Platform platform) {
        Optional<ReadyClusters> ready =
                settings.reuse() && settings.temporaryFolder().isEmpty() ? cache.readyClusters() : Optional.empty();
        if (ready.isEmpty()) {
            Path parent = settings.temporaryFolder().map(Path::toAbsolutePath).orElseGet(platform::temporaryFolder);
            return new Residence(OwnedFolder.create(parent, platform), Optional.empty(), ready);
        }
        OwnedFolder folder = OwnedFolder.create(cache.folder(), platform);
        try {
            return new Residence(
                    folder, platform.sharedMemory().map(memory -> OwnedFolder.create(memory, platform)), ready);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Comes after the start of the server. */
    void prepare(Cluster cluster, DatabaseUrl url, ServerAccount account) throws IOException, SQLException {
        if (ready.isEmpty()) {
            return;
        }
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            if (!Files.exists(cluster.state())) {
                Files.writeString(cluster.state(), ClusterState.digest(connection));
            }
            dropKept(statement);
            if (memory.isPresent()) {
                Path databases = Files.createDirectory(memory.get().path().resolve("databases"));
                account.give(databases, folder.platform(), "rwx------");
                statement.execute("CREATE TABLESPACE " + TABLESPACE + " LOCATION "
                        + statement.enquoteLiteral(databases.toString()));
            }
        }
    }

    /** Databases of failed tests that the session before has copied elsewhere. */
    private static void dropKept(Statement statement) throws SQLException {
        List<String> kept = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT datname FROM pg_catalog.pg_database WHERE datname ~ '^" + KeptDatabase.PREFIX + "'")) {
            while (rows.next()) {
                kept.add(statement.enquoteIdentifier(rows.getString(1), true));
            }
        }
        for (String name : kept) {
            statement.execute("DROP DATABASE " + name);
        }
    }

    /** Comes before the server stops; says whether the cluster is as it was, but for its templates and kept databases. */
    boolean restore(Cluster cluster, DatabaseUrl url) {
        if (ready.isEmpty()) {
            return false;
        }
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLESPACE IF EXISTS " + TABLESPACE);
            return ClusterState.digest(connection).equals(Files.readString(cluster.state()));
        } catch (SQLException | IOException e) {
            // It is still in use, or broken: not for others.
            return false;
        }
    }

    /** Comes after the server has stopped. */
    void giveBack(Cluster cluster) {
        if (ready.isPresent() && cluster.wasShutDown()) {
            try {
                ready.get().giveBack(cluster);
            } catch (IOException e) {
                // Then the next server makes its own.
            }
        }
    }

    @Override
    public void close() {
        memory.ifPresent(OwnedFolder::close);
        folder.close();
    }
}
