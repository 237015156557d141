package io.neonhub.database;

import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import java.util.List;

/**
 * What a database is made of: migrations, then seed data. Everything in it has been read and checked, so that nothing
 * is missing once a server has been started.
 *
 * @param isReplayed whether the migrations run once in every session, even if a template of an earlier one lies ready
 */
public record DatabaseRecipe(MigrationDirectory migrations, List<SeedScript> seed, boolean isReplayed) {
    public DatabaseRecipe {
        seed = List.copyOf(seed);
    }

    /** Reads a recipe whose parts are named by location: a path or {@code classpath:…}. */
    public static DatabaseRecipe read(String migrations, PrismaVersion version, List<String> seed) {
        return new DatabaseRecipe(
                MigrationDirectory.read(migrations, version),
                seed.stream().map(SeedScript::read).toList(),
                false);
    }

    /** The same, but for tests of the migrations themselves: they run again, whatever lies ready. */
    public DatabaseRecipe replayed() {
        return new DatabaseRecipe(migrations, seed, true);
    }

    /** What makes a difference to the databases that are made by it. */
    void addTo(Fingerprint fingerprint) {
        fingerprint.add(migrations.fingerprint());
        seed.forEach(script -> fingerprint.add(script.sql()));
    }

    /** The migrations alone. */
    DatabaseRecipe withoutSeed() {
        return new DatabaseRecipe(migrations, List.of(), isReplayed);
    }
}
