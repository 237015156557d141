package io.neonhub.verification.rehearsal;

import io.neonhub.migration.Migration;
import io.neonhub.migration.MigrationFailedException;
import java.util.Optional;

/**
 * What became of a migration on rows that every release before it may have left.
 *
 * @param failure absent where it ran
 * @param culprits the rows for which it failed, where they are one table's and could be found
 */
public record Arrival(
        Migration migration, Optional<MigrationFailedException> failure, Optional<CulpritRows> culprits) {}
