package io.neonhub.ci.report;

import io.neonhub.migration.Migration;
import io.neonhub.migration.PrismaVersion;
import java.util.List;
import java.util.Optional;

/**
 * What was judged, exactly enough to judge the same again.
 *
 * @param tool the version of {@code ci/verify}
 * @param migrationsLocation where they were read, in the caller's words
 * @param migrations in the order of their replay
 * @param migrationsFingerprint SHA-256 over their names and bytes, in their order
 * @param schema absent where the command does not look at it
 */
public record Inputs(
        String tool,
        PrismaVersion prismaVersion,
        String migrationsLocation,
        List<Migration> migrations,
        String migrationsFingerprint,
        Optional<SchemaFile> schema) {
    public Inputs {
        migrations = List.copyOf(migrations);
    }

    /**
     * The declared schema.
     *
     * @param location where it was read, in the caller's words
     * @param sha256 over its bytes
     */
    public record SchemaFile(String location, String sha256) {}
}
