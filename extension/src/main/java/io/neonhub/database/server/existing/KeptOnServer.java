package io.neonhub.database.server.existing;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.DatabaseUrl;
import java.util.List;

/** Writes down on this machine which databases lie on that server. The password is not written down. */
record KeptOnServer(DatabaseUrl url) implements Keeper {

    @Override
    public KeptPlace place(String database) {
        return new KeptPlace.Server(url.withDatabase(database).toString());
    }

    @Override
    public void keep(KeptDatabase database, KeptFolder folder) {
        folder.add(List.of(database), nothing -> {});
    }
}
