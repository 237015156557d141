package io.neonhub.database.server.embedded;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptAtEnd;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.DatabaseUrl;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies the cluster of a server, once it has stopped, to the folder of kept databases, if it has any. */
record KeptInCluster(Installation installation, KeptAtEnd kept) implements Keeper {

    KeptInCluster(Installation installation) {
        this(installation, new KeptAtEnd());
    }

    @Override
    public KeptPlace place(String database) {
        return new KeptPlace.Cluster(installation.home(), installation.version().major());
    }

    @Override
    public void keep(KeptDatabase database, KeptFolder folder) {
        kept.add(database, folder);
    }

    /** Comes before the server stops: what lies in memory would be lost. */
    void gather(DatabaseUrl url) {
        if (kept.isEmpty()) {
            return;
        }
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            for (KeptDatabase database : kept.all().toList()) {
                statement.execute("ALTER DATABASE " + database.name() + " SET TABLESPACE pg_default");
            }
            statement.execute("DROP TABLESPACE IF EXISTS " + Residence.TABLESPACE);
        } catch (SQLException e) {
            kept.fail(e);
        }
    }

    /** Comes after the server has stopped. */
    void copy(Cluster cluster) {
        kept.keep(target -> cluster.copyTo(Files.createDirectory(KeptFolder.clusterIn(target)), installation));
    }
}
