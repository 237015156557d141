package io.neonhub.verification;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.rows.UnfillableColumnException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * What the server refuses in the middle of a check is a finding; the machine's trouble (a lost connection, a full disk)
 * is an {@link EnvironmentException}, for it says nothing about the database. A row that the factory can't make is no fault of the database: the
 * check is not run, and a warning says why.
 */
final class RefusalsAsFindings implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof ServerRefusal refusal) {
            if ("25006".equals(refusal.error().getSQLState())) {
                throw new TestAbortedException("the server takes no writes: it is a standby, or read-only", refusal);
            }
            throwIfTroubleOfTheMachine(refusal.error());
            AssertionError error = new FindingsError(List.of(refusal.finding()));
            error.initCause(refusal);
            throw error;
        }
        if (thrown instanceof UnfillableColumnException unfillable) {
            FindingReport.publish(
                    context, Finding.warning(unfillable.subject(), unfillable.problem(), unfillable.remedy()));
            throw new TestAbortedException(String.valueOf(unfillable.getMessage()), unfillable);
        }
        if (thrown instanceof SQLException error) {
            throwIfTroubleOfTheMachine(error);
        }
        throw thrown;
    }

    private static void throwIfTroubleOfTheMachine(SQLException error) {
        if (ServerRefusal.isTroubleOfTheMachine(error)) {
            throw new EnvironmentException(
                    "The check could not end: " + ServerRefusal.text(error) + " (SQLSTATE " + error.getSQLState()
                            + "). Look in the server's log for the cause, and run it again.",
                    error);
        }
    }
}
