package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.rows.UnfillableColumnException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * What the server refuses in the middle of a check is a finding; the machine's trouble (a lost connection, a full disk)
 * stays the {@link java.sql.SQLException} that it is. A row that the factory can't make is no fault of the database: the
 * check is not run, and a warning says why.
 */
final class RefusalsAsFindings implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof ServerRefusal refusal) {
            if (ServerRefusal.isTroubleOfTheMachine(refusal.error())) {
                throw refusal.error();
            }
            AssertionError error = new FindingsError(List.of(refusal.finding()));
            error.initCause(refusal);
            throw error;
        }
        if (thrown instanceof UnfillableColumnException unfillable) {
            FindingReport.publish(
                    context, Finding.warning(unfillable.subject(), unfillable.problem(), unfillable.remedy()));
            throw new TestAbortedException(String.valueOf(unfillable.getMessage()), unfillable);
        }
        throw thrown;
    }
}
