package io.neonhub.verification.figures;

import io.neonhub.verification.finding.Finding;
import java.util.Optional;

/** Whether a query is answered by an index, as a table that grows needs it. */
public final class PlanComparison {
    /** Of fewer rows PostgreSQL reads a whole table with good reason. */
    private static final long MANY_ROWS = 10_000;

    /** From so many on an index that was used is missed. */
    private static final long SOME_ROWS = 1_000;

    private PlanComparison() {}

    /** Without an earlier plan to compare with. */
    public static Optional<Finding> judge(QueryPlan now) {
        return now.indexes().isEmpty() && now.rows() >= MANY_ROWS
                ? Optional.of(Finding.warning(
                        now.table(), "is read as a whole, " + rows(now) + ", for " + now.query(), remedy(now)))
                : Optional.empty();
    }

    /** With one: an index that is used no more counts for smaller tables, too. */
    public static Optional<Finding> judge(QueryPlan before, QueryPlan now) {
        if (before.indexes().isEmpty() || before.indexes().equals(now.indexes())) {
            return judge(now);
        }
        if (now.indexes().isEmpty()) {
            return now.rows() < SOME_ROWS
                    ? Optional.empty() // of so few it is right
                    : Optional.of(Finding.warning(
                            now.table(),
                            "is read as a whole, " + rows(now) + ", for " + now.query() + "; at the baseline "
                                    + String.join(", ", before.indexes()) + " was used",
                            remedy(now)));
        }
        return Optional.of(Finding.advice(
                now.table(),
                "is read by " + String.join(", ", now.indexes()) + " for " + now.query() + "; at the baseline "
                        + String.join(", ", before.indexes()) + " was used",
                "Nothing, if both are meant for it."));
    }

    private static String rows(QueryPlan plan) {
        return plan.rows() + " rows";
    }

    private static String remedy(QueryPlan plan) {
        return "See whether its index is there and valid, ci/verify drift, and let the server count again: ANALYZE "
                + plan.table() + ";";
    }
}
