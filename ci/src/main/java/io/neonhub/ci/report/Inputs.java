package io.neonhub.ci.report;

import io.neonhub.migration.Migration;
import io.neonhub.migration.PrismaVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was judged, exactly enough to judge the same again.
 *
 * @param tool the version of {@code ci/verify}
 * @param migrationsLocation where they were read, in the caller's words
 * @param migrations in the order of their replay
 * @param schemaLocation where the declared schema was read, in the caller's words
 * @param schemaSha256 over the bytes of the declared schema; absent where it could not be read
 */
public record Inputs(
        String tool,
        PrismaVersion prismaVersion,
        String migrationsLocation,
        List<Migration> migrations,
        String schemaLocation,
        Optional<String> schemaSha256) {
    public Inputs {
        migrations = List.copyOf(migrations);
    }

    /** SHA-256 over the names and checksums of the migrations in their order, lower-case hex. */
    public String migrationsFingerprint() {
        return Sha256.of(migrations.stream()
                .map(migration -> migration.checksum() + "  " + migration.name() + "\n")
                .collect(Collectors.joining()));
    }
}
