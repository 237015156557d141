package io.neonhub.ci.launch;

import io.neonhub.ci.report.Failure;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a throwable out of a check means. The causes are searched, because JUnit wraps what an extension throws. */
sealed interface Diagnosis {

    /** The database is wrong. */
    record Failed(List<Finding> findings) implements Diagnosis {}

    /** The check itself broke, and could not judge. */
    record Broken(Finding finding) implements Diagnosis {}

    /** The migrations fail on an empty database, so no check has anything to look at. */
    record Unreplayable(MigrationFailedException failure) implements Diagnosis {}

    /** The caller or the machine: nothing that a check could say. */
    record Unusable(Failure failure) implements Diagnosis {}

    static Diagnosis of(Throwable thrown, String suite, String check) {
        return causes(thrown)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> thrown instanceof AssertionError ? failed(thrown, check) : broken(thrown, suite));
    }

    private static Optional<Diagnosis> known(Throwable cause) {
        if (cause instanceof FindingsError error) {
            return Optional.of(new Failed(error.findings()));
        }
        if (cause instanceof UsageException misuse) {
            return Optional.of(new Unusable(Failure.of(misuse)));
        }
        if (cause instanceof EnvironmentException lack) {
            return Optional.of(new Unusable(Failure.of(lack)));
        }
        if (isConnectionLoss(cause)) {
            return Optional.of(new Unusable(new Failure(Failure.Kind.ENVIRONMENT, Failure.messageOf(cause))));
        }
        return cause instanceof MigrationFailedException failure
                ? Optional.of(new Unreplayable(failure))
                : Optional.empty();
    }

    /** SQLSTATE class 08 is a lost connection, 53 a server out of resources, 57P a server that shuts down. */
    private static boolean isConnectionLoss(Throwable cause) {
        return cause instanceof SQLException e
                && e.getSQLState() != null
                && (e.getSQLState().startsWith("08")
                        || e.getSQLState().startsWith("53")
                        || e.getSQLState().startsWith("57P"));
    }

    private static Diagnosis failed(Throwable thrown, String check) {
        return new Failed(List.of(Finding.stop(
                check,
                Failure.messageOf(thrown),
                "Compare what the check expects with the migration that made this object.")));
    }

    /** About the suite, because one cause breaks many of its checks: so it is told once. */
    private static Diagnosis broken(Throwable thrown, String suite) {
        String state = thrown instanceof SQLException e ? " (SQLSTATE " + e.getSQLState() + ")" : "";
        return new Broken(Finding.stop(
                suite,
                "a check broke before it could judge: " + thrown.getClass().getName() + state + ": "
                        + Failure.messageOf(thrown),
                "Run its class under JUnit to see where; if the database is as it should be, the check is wrong."));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(100);
    }
}
