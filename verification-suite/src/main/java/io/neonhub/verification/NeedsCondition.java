package io.neonhub.verification;

import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves a check out where the database is somebody's and doesn't give what the check needs. */
final class NeedsCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getConfigurationParameter("neonhub.target.url").isEmpty()) {
            return ConditionEvaluationResult.enabled("the database is disposable");
        }
        if (!context.getConfigurationParameter("neonhub.target.writes")
                .orElse("none")
                .equals("rolled-back")) {
            return ConditionEvaluationResult.disabled("the check writes, and nothing in the target is changed");
        }
        Set<Need> needs = AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(it -> Set.of(it.value()))
                .orElse(Set.of());
        return needs.contains(Need.COMMITS)
                ? ConditionEvaluationResult.disabled(
                        "the check commits, and whatever is written to the target is rolled back")
                : ConditionEvaluationResult.enabled("what the check writes can be rolled back");
    }
}
