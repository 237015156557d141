package io.neonhub.database;

import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.migration.AppliedMigration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes databases on one server, by cloning templates: the first of a recipe is migrated and becomes the template, for
 * this process and, where the server outlives it, for all that come later. Clones are made ahead of those who ask and
 * dropped behind them. Owns the server and stops it on {@link #close()}, after the last database has been dropped.
 * Thread-safe.
 */
public final class DatabaseProvider implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger("io.neonhub");
    private static final String GONE = "3D000";

    private final PostgresServer server;
    private final Maintenance maintenance;
    private final Clock clock;
    private final Optional<Ownership> ownership;
    private final Templates templates;
    private final Workshop workshop;
    private final AtomicInteger reserved = new AtomicInteger();

    private DatabaseProvider(PostgresServer server, Maintenance maintenance, Clock clock) {
        this.server = server;
        this.maintenance = maintenance;
        this.clock = clock;
        Owner owner = new Owner();
        ServerFacts facts = maintenance.ask(ServerFacts::of);
        Cloning cloning = Cloning.on(server, facts);
        this.ownership = server.isShared() ? Optional.of(Ownership.declare(maintenance, owner)) : Optional.empty();
        Disposables disposables = new Disposables(server, maintenance, cloning, owner);
        this.templates = new Templates(server, maintenance, facts, cloning, disposables, owner, clock);
        this.workshop = new Workshop(maintenance, disposables, owner);
    }

    /** Takes over the server, says in a line of the log which one it is and why, and stops it if it turns out to be of no use. */
    public static DatabaseProvider on(PostgresServer server) {
        return on(server, Clock.systemUTC());
    }

    static DatabaseProvider on(PostgresServer server, Clock clock) {
        Maintenance maintenance = new Maintenance(server);
        try {
            DatabaseProvider provider = new DatabaseProvider(server, maintenance, clock);
            LOGGER.log(Level.INFO, "NeonHub makes databases on PostgreSQL: " + server.description());
            return provider;
        } catch (RuntimeException | Error e) {
            maintenance.close();
            server.close();
            throw e;
        }
    }

    /** Makes what the first database of a recipe would have to wait for. */
    public void prepare(DatabaseRecipe recipe) {
        templates.of(recipe);
    }

    /** A new database made by that recipe; the caller closes it. */
    public TestDatabase create(DatabaseRecipe recipe) {
        try {
            return clone(templates.of(recipe));
        } catch (EnvironmentException e) {
            if (!isGone(e)) {
                throw e;
            }
            templates.forget(recipe);
            return clone(templates.of(recipe));
        }
    }

    /** Somebody dropped the template, or the one that it is made of, since we saw it. */
    private static boolean isGone(EnvironmentException e) {
        return e.getCause() instanceof SQLException cause && GONE.equals(cause.getSQLState());
    }

    private TestDatabase clone(Template template) {
        return disposable(workshop.take(template), template.built(), template.migrations());
    }

    /** A new database without anything in it. */
    TestDatabase empty() {
        return disposable(workshop.copy("template0"), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), List.of());
    }

    /** A new database like that one, which nobody may be connected to. */
    TestDatabase copy(TestDatabase source) {
        return disposable(workshop.copy(source.name()), source.migratedOn(), source.migrations());
    }

    private TestDatabase disposable(String name, LocalDate migratedOn, List<AppliedMigration> migrations) {
        return new TestDatabase(server.url(name), server, migratedOn, migrations, () -> workshop.drop(name));
    }

    /**
     * The label under which the database of a failed test may be kept; empty when that server keeps none, and when this
     * session has {@value KeptFolder#MOST} already: the first failures tell most.
     */
    public Optional<KeptLabel> reserve(String test) {
        return server.keeper().isPresent() && reserved.getAndIncrement() < KeptFolder.MOST
                ? Optional.of(KeptLabel.of(test, clock))
                : Optional.empty();
    }

    /** Whether nothing must be kept of what failed so: the database would take the room that other tests need. */
    public static boolean isFullDisk(Throwable failure) {
        return Shortage.isOfDisk(failure);
    }

    /** Closes a database without dropping it. What goes wrong is logged: the test that failed is more important. */
    public void keep(TestDatabase database, KeptLabel label, KeptFolder folder) {
        database.endBy(() -> server.keeper().ifPresent(keeper -> {
            try {
                new Keeping(server, maintenance, keeper).keep(database.name(), label, folder);
                workshop.keep(database.name());
            } catch (EnvironmentException e) {
                LOGGER.log(
                        Level.WARNING,
                        "The database of " + label.test() + " is not kept as " + label.id() + ". " + e.getMessage());
                workshop.drop(database.name());
            }
        }));
    }

    @Override
    public void close() {
        try {
            workshop.close();
            templates.close();
        } finally {
            release();
        }
    }

    private void release() {
        ownership.ifPresent(Ownership::close);
        maintenance.close();
        server.close();
    }
}
