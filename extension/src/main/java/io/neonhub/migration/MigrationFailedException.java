package io.neonhub.migration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * PostgreSQL rejected a migration. The message says where (file, line, statement), why (SQLSTATE and the server's
 * message), what had been applied before and what that means. It holds no secret but what the script itself holds.
 */
public final class MigrationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    MigrationFailedException(Failure failure) {
        super(failure.message(), failure.rejection().error());
        this.failure = failure;
    }

    /** The migration, or the callback of a Flyway directory, that failed. */
    public Migration migration() {
        return failure.migration();
    }

    /** The line of its script, counted from 1; empty if neither the server nor a second run could tell. */
    public OptionalInt line() {
        return failure.place().map(place -> OptionalInt.of(place.line())).orElse(OptionalInt.empty());
    }

    /** The statement in full, without comments before it; empty where {@link #line} is. */
    public Optional<String> statement() {
        return failure.place().map(place -> place.statement().text());
    }

    /** The five characters of PostgreSQL's error code. */
    public String sqlState() {
        return failure.sqlState();
    }

    /** What the server said, without detail and hint. */
    public String serverMessage() {
        return failure.serverMessage();
    }

    /** What had been applied before, in that order. */
    public List<AppliedMigration> applied() {
        return failure.applied();
    }
}
