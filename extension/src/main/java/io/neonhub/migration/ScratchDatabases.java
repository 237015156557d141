package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.util.function.Function;

/** Lends empty databases that are nobody else's and are destroyed after use. */
public interface ScratchDatabases {

    /** Creates an empty database, gives it to the work and drops it, whatever the work does. */
    <T> T withEmptyDatabase(Function<DatabaseUrl, T> work);
}
