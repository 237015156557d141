package io.neonhub.database.server.container;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptAtEnd;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.DatabaseUrl;

/** Saves the data of a container before that is removed, if databases of failed tests are in it. */
record KeptInContainer(String image, KeptAtEnd kept) implements Keeper {

    KeptInContainer(String image) {
        this(image, new KeptAtEnd());
    }

    @Override
    public KeptPlace place(String database) {
        return new KeptPlace.Container(image);
    }

    @Override
    public void keep(KeptDatabase database, KeptFolder folder) {
        kept.add(database, folder);
    }

    /** The container is of no use afterwards. */
    void save(DatabaseContainer container, DatabaseUrl url) {
        kept.keep(folder -> SavedData.of(container, url, folder));
    }
}
