package io.neonhub.verification;

import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.rows.UnfillableColumnException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * What the server refuses in the middle of a check is a finding. A row that the factory can't make is no fault of the
 * database: the check is not run.
 */
final class RefusalsAsFindings implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof ServerRefusal refusal) {
            AssertionError error = new FindingsError(List.of(refusal.finding()));
            error.initCause(refusal);
            throw error;
        }
        if (thrown instanceof UnfillableColumnException) {
            throw new TestAbortedException(String.valueOf(thrown.getMessage()), thrown);
        }
        throw thrown;
    }
}
