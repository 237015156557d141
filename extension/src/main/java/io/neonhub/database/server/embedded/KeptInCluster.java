package io.neonhub.database.server.embedded;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Moves the cluster of a server, once it has stopped, to the folder of kept databases, if it has any. Then no other server
 * starts on it.
 */
record KeptInCluster(Installation installation, Map<KeptFolder, Queue<KeptDatabase>> kept) implements Keeper {
    private static final Logger LOGGER = System.getLogger("io.neonhub");

    KeptInCluster(Installation installation) {
        this(installation, new ConcurrentHashMap<>());
    }

    @Override
    public KeptPlace place(String database) {
        return new KeptPlace.Cluster(installation.home(), installation.version().major());
    }

    @Override
    public void keep(KeptDatabase database, KeptFolder folder) {
        kept.computeIfAbsent(folder, it -> new ConcurrentLinkedQueue<>()).add(database);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Comes before the server stops: what lies in memory would be lost. */
    void gather(DatabaseUrl url) {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            for (Queue<KeptDatabase> databases : kept.values()) {
                for (KeptDatabase database : databases) {
                    statement.execute("ALTER DATABASE " + database.name() + " SET TABLESPACE pg_default");
                }
            }
            statement.execute("DROP TABLESPACE IF EXISTS " + Residence.TABLESPACE);
        } catch (SQLException e) {
            tell(e);
            kept.clear();
        }
    }

    /** Comes after the server has stopped. */
    void keep(Cluster cluster) {
        kept.forEach((folder, databases) -> {
            try {
                folder.add(
                        List.copyOf(databases), target -> cluster.moveTo(KeptFolder.clusterIn(target), installation));
            } catch (EnvironmentException e) {
                tell(e);
            }
        });
    }

    private static void tell(Exception e) {
        LOGGER.log(Level.WARNING, "The databases of failed tests are not kept. " + e.getMessage());
    }
}
