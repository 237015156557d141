package io.neonhub.junit;

import static io.neonhub.junit.NeonHubDatabaseExtension.NAMESPACE;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.LoginRehearsal;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.util.Optional;
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

    /** A database that its caller closes. */
    TestDatabase create(Settings settings) {
        return provider(settings).create(recipe(settings));
    }

    /** For further databases, on the server of these settings. */
    Databases databases(Settings settings) {
        return new Databases(provider(settings));
    }

    /** That target, one for the whole session: it logs in once, and what was looked at once is not looked at again. */
    TargetDatabase target(TargetDatabase named) {
        return store.getOrComputeIfAbsent(named, it -> named.forOneRun(), TargetDatabase.class);
    }

    /** Starts what {@link #create} needs, behind the login to the target, which says which server that is. */
    void startAhead(Settings settings, TargetDatabase target) {
        if (major(target).isPresent()) {
            store.getOrComputeIfAbsent(
                    StartAhead.class,
                    it -> StartAhead.of(() -> provider(settings).prepare(recipe(settings))),
                    StartAhead.class);
        }
    }

    /** A database in the store of that context. */
    ScopedDatabase create(Settings settings, ExtensionContext owner) {
        KeptDatabases kept = settings.kept();
        DatabaseProvider provider = provider(settings);
        return new ScopedDatabase(owner, provider, provider.create(recipe(settings)), kept);
    }

    /** Reads and checks everything before it starts anything. */
    private DatabaseProvider provider(Settings settings) {
        store.getOrComputeIfAbsent(LoginRehearsal.class, it -> LoginRehearsal.begin());
        ServerSettings server = settings.server(() -> settings.target().flatMap(this::major));
        recipe(settings);
        return store.getOrComputeIfAbsent(server, it -> DatabaseProvider.on(it.start()), DatabaseProvider.class);
    }

    /** Whoever looks at a target that cannot be reached is told so; a database of our own has nothing to do with it. */
    private Optional<Integer> major(TargetDatabase named) {
        try {
            return Optional.of(target(named).major());
        } catch (EnvironmentException e) {
            return Optional.empty();
        }
    }

    private DatabaseRecipe recipe(Settings settings) {
        return store.getOrComputeIfAbsent(settings.recipe(), Settings.Recipe::read, DatabaseRecipe.class);
    }
}
