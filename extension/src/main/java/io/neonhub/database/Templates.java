package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.AppliedMigration;
import io.neonhub.migration.Migrator;
import io.neonhub.migration.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The templates of one server, shared by all processes that use it. A template's name is the fingerprint of what it is
 * made of, so a change gives a new one. It is built once, by whoever comes first and holds the lock of its name, and is
 * marked as a template when it is complete: an unmarked one was left by a process that died, and is built again. A recipe
 * that is to be replayed has a template that this session keeps to itself. Thread-safe.
 */
final class Templates implements AutoCloseable {
    private final PostgresServer server;
    private final Maintenance maintenance;
    private final TemplateCatalog catalog;
    private final ServerFacts facts;
    private final Cloning cloning;
    private final Owner owner;
    private final ScratchDatabases scratch;
    private final Clock clock;
    private final Map<TemplateName, Once<Template>> lasting = new ConcurrentHashMap<>();
    private final Map<TemplateName, Once<Template>> replayed = new ConcurrentHashMap<>();
    private final Queue<String> own = new ConcurrentLinkedQueue<>();

    Templates(
            PostgresServer server,
            Maintenance maintenance,
            ServerFacts facts,
            Cloning cloning,
            Disposables disposables,
            Owner owner,
            Clock clock) {
        this.server = server;
        this.maintenance = maintenance;
        this.catalog = new TemplateCatalog(maintenance);
        this.facts = facts;
        this.cloning = cloning;
        this.owner = owner;
        this.scratch = new EmptyDatabases(server, disposables, owner);
        this.clock = clock;
    }

    /** The template of that recipe; the first caller may wait for its migrations. */
    Template of(DatabaseRecipe recipe) {
        TemplateName name = TemplateName.of(recipe, facts);
        Once<Template> template = recipe.isReplayed()
                ? replayed.computeIfAbsent(name, it -> new Once<>(() -> replay(recipe)))
                : lasting.computeIfAbsent(name, it -> new Once<>(() -> findOrBuild(name, recipe)));
        return template.get();
    }

    /** Somebody removed it, or the one it was made of: the next caller looks again. */
    void forget(DatabaseRecipe recipe) {
        lasting.remove(TemplateName.of(recipe, facts));
        lasting.remove(TemplateName.of(recipe.withoutSeed(), facts));
    }

    private Template findOrBuild(TemplateName name, DatabaseRecipe recipe) {
        LocalDate today = today();
        return catalog.complete(name)
                .filter(template -> template.used().equals(today))
                .orElseGet(() -> findOrBuildLocked(name, recipe, today));
    }

    private Template findOrBuildLocked(TemplateName name, DatabaseRecipe recipe, LocalDate today) {
        // The lock ends with the connection: whoever waits goes on, also when this process dies.
        try (Connection connection = maintenance.connect()) {
            name.lock().take(connection);
            Optional<Template> found = catalog.complete(name);
            if (found.isPresent()) {
                return catalog.describe(found.get().usedOn(today));
            }
            catalog.drop(name);
            Template template = build(name.text(), recipe, today);
            catalog.complete(catalog.describe(template));
            catalog.removeOld(today);
            return template;
        } catch (SQLException e) {
            throw maintenance.failure(e);
        }
    }

    private Template replay(DatabaseRecipe recipe) {
        Template template = build(owner.newName(), recipe, today());
        own.add(template.name());
        return template;
    }

    private Template build(String database, DatabaseRecipe recipe, LocalDate today) {
        try {
            return new Template(database, today, today, fill(database, recipe));
        } catch (RuntimeException | Error e) {
            dropAfter(e, database);
            throw e;
        }
    }

    /** Seed data are added to a copy of what the migrations made: roles that these create can be created only once. */
    private List<AppliedMigration> fill(String database, DatabaseRecipe recipe) {
        DatabaseUrl url = server.url(database);
        if (recipe.seed().isEmpty()) {
            maintenance.execute(cloning.lasting("template0", database));
            return Migrator.migrate(recipe.migrations(), url, scratch);
        }
        Template migrated = of(recipe.withoutSeed());
        maintenance.execute(cloning.lasting(migrated.name(), database));
        recipe.seed().forEach(script -> script.run(url));
        return migrated.migrations();
    }

    /** What went wrong first is what must be told. */
    private void dropAfter(Throwable cause, String database) {
        try {
            maintenance.drop(database);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Drops those that are of no use to others. */
    @Override
    public void close() {
        own.forEach(maintenance::tryDrop);
    }
}
