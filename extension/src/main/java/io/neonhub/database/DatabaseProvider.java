package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.migration.AppliedMigration;
import io.neonhub.migration.Migrator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Makes databases on one server: the first of a recipe is migrated and becomes the template, every later one is a clone
 * of it. Owns the server and stops it on {@link #close()}. Thread-safe.
 */
public final class DatabaseProvider implements AutoCloseable {
    private final PostgresServer server;
    private final AdminConnections admin;
    private final CloneStrategy strategy;
    private final Map<String, Once<Template>> templates = new ConcurrentHashMap<>();
    private final String session =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private final AtomicLong count = new AtomicLong();

    public DatabaseProvider(PostgresServer server) {
        this.server = server;
        this.admin = new AdminConnections(server);
        this.strategy = CloneStrategy.of(server);
    }

    /** A new database made by that recipe; the caller closes it. */
    public TestDatabase create(DatabaseRecipe recipe) {
        Template template = templates
                .computeIfAbsent(recipe.fingerprint(server.version()), it -> new Once<>(() -> build(recipe)))
                .get();
        String name = newName();
        admin.execute(strategy.clone(template.name(), name));
        return new TestDatabase(server.url(name), server, template.migrations(), () -> drop(name));
    }

    /** Nobody learns its name before it is complete and closed to connections. */
    private Template build(DatabaseRecipe recipe) {
        String name = newName();
        createEmpty(name);
        try {
            DatabaseUrl url = server.url(name);
            List<AppliedMigration> applied = Migrator.migrate(recipe.migrations(), url, this::withEmptyDatabase);
            recipe.seed().forEach(script -> script.run(url));
            admin.execute("ALTER DATABASE " + name + " WITH ALLOW_CONNECTIONS false IS_TEMPLATE true");
            return new Template(name, applied);
        } catch (RuntimeException | Error e) {
            dropAfter(e, name);
            throw e;
        }
    }

    /** What went wrong first is what must be told. */
    private void dropAfter(Throwable cause, String name) {
        try {
            drop(name);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private <T> T withEmptyDatabase(Function<DatabaseUrl, T> work) {
        String name = newName();
        createEmpty(name);
        try {
            return work.apply(server.url(name));
        } finally {
            drop(name);
        }
    }

    private void createEmpty(String name) {
        admin.execute(strategy.clone("template0", name));
    }

    private void drop(String name) {
        admin.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private String newName() {
        return "neonhub_" + session + "_" + count.incrementAndGet();
    }

    @Override
    public void close() {
        admin.close();
        server.close();
    }
}
