package io.neonhub.verification.history;

import io.neonhub.verification.finding.Finding;
import java.util.List;

/**
 * A history judged against a directory.
 *
 * @param live what was judged
 * @param whole what is the matter with the history as a whole, {@link State#LOCK_HELD} included
 * @param migrations those of the directory in their order, then those that only the history has, in its order; none where
 *     the history could not be compared
 * @param prisma what Prisma itself would say and do
 */
public record EvaluatedHistory(
        LiveHistory live, List<Mark> whole, List<JudgedMigration> migrations, PrismaForecast prisma) {
    public EvaluatedHistory {
        whole = List.copyOf(whole);
        migrations = List.copyOf(migrations);
    }

    /** With the states that are accepted as advice. */
    public EvaluatedHistory with(AcceptedStates accepted) {
        return new EvaluatedHistory(
                live,
                accepted.applied(AcceptedStates.WHOLE, whole),
                migrations.stream()
                        .map(it -> new JudgedMigration(
                                it.name(), it.local(), it.rows(), accepted.applied(it.name(), it.marks())))
                        .toList(),
                prisma);
    }

    public List<Finding> findingsOfWhole() {
        return whole.stream().map(mark -> mark.finding(live.subject())).toList();
    }
}
