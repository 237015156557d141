package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.AppliedMigration;
import io.neonhub.migration.Migrator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of one server, shared by all processes that use it. A template's name is the fingerprint of what it is
 * made of, so a change gives a new one. It is built once, by whoever comes first and holds the lock of its name, and is
 * marked as a template when it is complete: an unmarked one was left by a process that died, and is built again.
 * Thread-safe.
 */
final class Templates {
    private final PostgresServer server;
    private final Maintenance maintenance;
    private final ServerFacts facts;
    private final Cloning cloning;
    private final EmptyDatabases scratch;
    private final Map<String, Once<Template>> known = new ConcurrentHashMap<>();

    Templates(
            PostgresServer server,
            Maintenance maintenance,
            ServerFacts facts,
            Cloning cloning,
            EmptyDatabases scratch) {
        this.server = server;
        this.maintenance = maintenance;
        this.facts = facts;
        this.cloning = cloning;
        this.scratch = scratch;
    }

    /** The template of that recipe; the first caller may wait for its migrations. */
    Template of(DatabaseRecipe recipe) {
        TemplateName name = TemplateName.of(recipe, facts);
        return known.computeIfAbsent(name.text(), it -> new Once<>(() -> findOrBuild(name, recipe)))
                .get();
    }

    /** Somebody removed it: the next caller builds it again. */
    void forget(Template template) {
        known.remove(template.name());
    }

    private Template findOrBuild(TemplateName name, DatabaseRecipe recipe) {
        TemplateCatalog catalog = new TemplateCatalog(maintenance);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Optional<Template> fresh =
                catalog.complete(name).filter(template -> template.used().equals(today));
        if (fresh.isPresent()) {
            return fresh.get();
        }
        try (Connection connection = maintenance.connect()) {
            // Ends with the connection: whoever waits goes on, also when this process dies.
            name.lock().take(connection);
            Optional<Template> found = catalog.complete(name);
            if (found.isPresent()) {
                return catalog.describe(found.get().usedOn(today));
            }
            Template template = build(name, recipe, today, catalog);
            catalog.removeOld(today);
            return template;
        } catch (SQLException e) {
            throw maintenance.failure(e);
        }
    }

    private Template build(TemplateName name, DatabaseRecipe recipe, LocalDate today, TemplateCatalog catalog) {
        String database = name.text();
        catalog.drop(name);
        try {
            Template template = new Template(database, today, fill(database, recipe));
            catalog.describe(template);
            catalog.complete(template);
            return template;
        } catch (RuntimeException | Error e) {
            dropAfter(e, name, catalog);
            throw e;
        }
    }

    /** Seed data are added to a copy of what the migrations made: roles that these create can be created only once. */
    private List<AppliedMigration> fill(String database, DatabaseRecipe recipe) {
        DatabaseUrl url = server.url(database);
        if (recipe.seed().isEmpty()) {
            create("template0", database);
            return Migrator.migrate(recipe.migrations(), url, scratch);
        }
        Template migrated = of(recipe.withoutSeed());
        create(migrated.name(), database);
        recipe.seed().forEach(script -> script.run(url));
        return migrated.migrations();
    }

    private void create(String from, String database) {
        maintenance.execute(cloning.lasting(from, database));
    }

    /** What went wrong first is what must be told. */
    private static void dropAfter(Throwable cause, TemplateName name, TemplateCatalog catalog) {
        try {
            catalog.drop(name);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
