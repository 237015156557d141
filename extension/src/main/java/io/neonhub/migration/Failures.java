package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/** Turns what the server said during a migration into the exception that tells people. */
record Failures(MigrationDirectory directory, DatabaseUrl url, FailingStatement search) {

    /** PostgreSQL rejected a part of the script. */
    RuntimeException inScript(Migration migration, SQLException error, List<AppliedMigration> applied) {
        Optional<Place> suicide = suicide(migration, error);
        if (suicide.isPresent()) {
            return failed(migration, new Rejection(error, suicide), applied);
        }
        Optional<Place> place = Rejection.position(error).flatMap(position -> Place.at(migration.script(), position));
        return at(place.or(() -> searched(migration, error)), migration, error, applied);
    }

    /** A session that was ended is the server's affair, unless the script itself ends sessions. */
    private static Optional<Place> suicide(Migration migration, SQLException error) {
        return Rejection.ENDED.equals(error.getSQLState())
                ? SqlScript.split(migration.script()).stream()
                        .filter(statement -> statement.text().contains("pg_terminate_backend"))
                        .map(statement -> Place.of(migration.script(), statement))
                        .findFirst()
                : Optional.empty();
    }

    /** The script went well, but behind it the session could not reach the history. */
    RuntimeException inHistory(Migration migration, SQLException error, List<AppliedMigration> applied) {
        return at(searched(migration, error), migration, error, applied);
    }

    /** The script began a transaction that nobody ended. */
    RuntimeException leftOpen(Migration migration, List<AppliedMigration> applied) {
        Optional<Place> place = SqlScript.split(migration.script()).stream()
                .filter(SqlStatement::beginsTransaction)
                .reduce((first, second) -> second)
                .map(statement -> Place.of(migration.script(), statement));
        String problem = "the transaction is never committed, and PostgreSQL rolls it back when Prisma disconnects";
        return at(place, migration, new SQLException(problem, "25000"), applied);
    }

    /** A script or a callback of a Flyway directory failed, or Flyway had something to complain about. */
    RuntimeException inFlyway(FlywayException thrown, FlywayProgress progress) {
        Optional<FlywaySqlScriptException> inScript =
                causes(thrown, FlywaySqlScriptException.class).findFirst();
        Optional<Migration> callback = inScript.flatMap(this::callback);
        Optional<SQLException> error = causes(thrown, SQLException.class).findFirst();
        if (inScript.isPresent() && callback.isPresent() && error.isPresent()) {
            Optional<Place> place = Place.in(inScript.get(), Rejection.position(error.get()));
            return at(place, callback.get(), error.get(), progress.applied());
        }
        if (error.isEmpty() || progress.running().isEmpty()) {
            return ofFlyway(thrown);
        }
        return at(
                progress.place(Rejection.position(error.get())),
                progress.running().get(),
                error.get(),
                progress.applied());
    }

    /** Flyway runs its callbacks between the migrations, so that the migration at work says nothing about them. */
    private Optional<Migration> callback(FlywaySqlScriptException thrown) {
        return Optional.ofNullable(thrown.getResource())
                .flatMap(script -> directory.files().stream()
                        .filter(file -> !directory.migrations().contains(file))
                        .filter(file -> file.name().equals(script.getRelativePath()))
                        .findFirst());
    }

    /** What our own code threw below Flyway, or what Flyway itself could not do. */
    RuntimeException ofFlyway(FlywayException thrown) {
        Optional<RuntimeException> ours = causes(thrown, RuntimeException.class)
                .filter(cause -> cause instanceof MigrationFailedException || cause instanceof EnvironmentException)
                .findFirst();
        if (ours.isPresent()) {
            return ours.get();
        }
        return causes(thrown, SQLException.class)
                .findFirst()
                .<RuntimeException>map(error -> new EnvironmentException(
                        "The database " + url + " cannot be migrated: " + error.getMessage(), error))
                .orElseGet(() -> new UsageException(
                        "Flyway cannot apply '" + directory.location() + "': " + thrown.getMessage(), thrown));
    }

    private RuntimeException at(
            Optional<Place> place, Migration migration, SQLException error, List<AppliedMigration> applied) {
        Rejection rejection = new Rejection(error, place);
        return rejection
                .ofEnvironment(directory.show(migration), url)
                .<RuntimeException>map(lack -> lack)
                .orElseGet(() -> failed(migration, rejection, applied));
    }

    private MigrationFailedException failed(Migration migration, Rejection rejection, List<AppliedMigration> applied) {
        return new MigrationFailedException(new Failure(directory, migration, rejection, List.copyOf(applied)));
    }

    private Optional<Place> searched(Migration migration, SQLException error) {
        if (Rejection.isOfTheServer(error)) {
            return Optional.empty();
        }
        try {
            return search.of(migration).map(statement -> Place.of(migration.script(), statement));
        } catch (RuntimeException e) {
            error.addSuppressed(e); // without a scratch database the place stays unknown, the failure does not
            return Optional.empty();
        }
    }

    private static <T> Stream<T> causes(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
