package io.neonhub.junit;

import static io.neonhub.junit.NeonHubDatabaseExtension.NAMESPACE;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.failure.UsageException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * What lives as long as the JVM's test session: a server per kind of server that was asked for, and the recipes that were
 * read. JUnit closes the providers, and with them the servers, when the session ends.
 */
record Session(Store store) {

    /** The first thing that is asked of JUnit, so that one which is too old is named before anything else fails. */
    static Session of(ExtensionContext context) {
        try {
            return new Session(context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE));
        } catch (NoClassDefFoundError | NoSuchMethodError e) {
            throw new UsageException(
                    "NeonHub needs JUnit 5.13 or newer. Raise the version of org.junit:junit-bom, for example to 5.14.4;"
                            + " in a Spring Boot project set the property junit-jupiter.version.",
                    e);
        }
    }

    /** Reads and checks everything before it starts anything. */
    TestDatabase create(Settings settings) {
        ServerSettings server = settings.server();
        Settings.Recipe key = settings.recipe();
        DatabaseRecipe recipe = store.getOrComputeIfAbsent(key, Settings.Recipe::read, DatabaseRecipe.class);
        return store.getOrComputeIfAbsent(server, it -> DatabaseProvider.on(it.start()), DatabaseProvider.class)
                .create(recipe);
    }
}
