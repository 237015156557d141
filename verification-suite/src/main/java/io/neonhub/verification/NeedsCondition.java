package io.neonhub.verification;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a check that writes out where the database is somebody's. */
final class NeedsCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getConfigurationParameter("neonhub.target.url").isPresent()
                ? ConditionEvaluationResult.disabled("the check writes, and nothing in the target is changed")
                : ConditionEvaluationResult.enabled("the database is disposable");
    }
}
