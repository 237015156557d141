package io.neonhub.migration;

import java.util.Optional;

/** Finds out which statement of a script fails, by running it once more. */
interface FailingStatement {

    /**
     * The statement that fails or, if none does, the one behind which the history is out of reach; empty if this time all
     * goes well, or the script cannot be run again.
     */
    Optional<SqlStatement> of(Migration failing);
}
