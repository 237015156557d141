package io.neonhub.ci.report;

import io.neonhub.migration.Migration;
import io.neonhub.migration.PrismaVersion;
import java.util.List;

/**
 * What was judged, exactly enough to judge the same again.
 *
 * @param tool the version of {@code ci/verify}
 * @param migrationsLocation where they were read, in the caller's words
 * @param migrations in the order of their replay
 * @param migrationsFingerprint SHA-256 over their names and bytes, in their order
 * @param schemaLocation where the declared schema was read, in the caller's words
 * @param schemaSha256 over the bytes of the declared schema
 */
public record Inputs(
        String tool,
        PrismaVersion prismaVersion,
        String migrationsLocation,
        List<Migration> migrations,
        String migrationsFingerprint,
        String schemaLocation,
        String schemaSha256) {
    public Inputs {
        migrations = List.copyOf(migrations);
    }
}
