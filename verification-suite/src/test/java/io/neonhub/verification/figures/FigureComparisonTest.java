package io.neonhub.verification.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.figures.Figure.Kind;
import io.neonhub.verification.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which differences from a baseline somebody should know of. */
class FigureComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOST_SESSIONS | 3         | 5          | ADVICE: sessions lost: 2 more since the baseline, 5 in all
            DEADLOCKS     | 0         | 1          | ADVICE: deadlocks: 1 more since the baseline, 1 in all
            ROLLBACKS     | 1         | 8          | WARNING: rollbacks rose from 1.0 % at the baseline to 8.0 %
            CACHE_HITS    | 99.5      | 90         | WARNING: blocks found in memory fell from 99.5 % at the baseline to 90.0 %
            DATABASE_SIZE | 209715200 | 524288000  | WARNING: size grew from 200 MB at the baseline to 500 MB
            TABLE_SIZE    | 1000000   | 5368709120 | WARNING: size of the table grew from 977 kB at the baseline to 5.0 GB
            INDEX_SIZE    | 209715200 | 524288000  | WARNING: size of its indexes grew from 200 MB at the baseline to 500 MB
            DEAD_ROWS     | 10        | 40         | WARNING: dead rows rose from 10.0 % at the baseline to 40.0 %
            """)
    void aConsiderableDifferenceIsTold(Kind kind, double before, double now, String told) {
        assertThat(judged(kind, before, now)).hasValue(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONNECTIONS    | 1         | 90
            LOST_SESSIONS  | 3         | 3
            LOST_SESSIONS  | 300       | 2
            DEADLOCKS      | 4         | 0
            ROLLBACKS      | 1         | 5
            CACHE_HITS     | 99        | 95
            CACHE_HITS     | 90        | 99
            DATABASE_SIZE  | 8000000   | 80000000
            DATABASE_SIZE  | 1000000000 | 1200000000
            TABLE_SIZE     | 209715200 | 100
            DEAD_ROWS      | 40        | 10
            MIGRATION_TIME | 10        | 10000
            """)
    void aSmallOneAndOneForTheBetterAreNot(Kind kind, double before, double now) {
        assertThat(judged(kind, before, now)).isEmpty();
    }

    @Test
    void theUseOfConnectionsCountsFromHalfOfThemOn() {
        assertThat(FigureComparison.judgeUse(30, 70).map(Finding::problem))
                .hasValue("uses 70.0 % of its connections, 30.0 % at the baseline");
        assertThat(FigureComparison.judgeUse(1, 40)).isEmpty();
        assertThat(FigureComparison.judgeUse(70, 71)).isEmpty();
    }

    @Test
    void aPlanWithoutItsIndexIsTold() {
        QueryPlan before = new QueryPlan("a user by email", "public.users", List.of("users_email_key"), 2_000);
        QueryPlan now = new QueryPlan("a user by email", "public.users", List.of(), 2_500);

        assertThat(PlanComparison.judge(before, now))
                .hasValue(Finding.warning(
                        "public.users",
                        "is read as a whole, 2500 rows, for a user by email; at the baseline users_email_key was used",
                        "See whether its index is there and valid, ci/verify drift, and let the server count again:"
                                + " ANALYZE public.users;"));
        assertThat(PlanComparison.judge(before, before)).isEmpty();
        assertThat(PlanComparison.judge(before, new QueryPlan("a user by email", "public.users", List.of(), 999)))
                .isEmpty();
        assertThat(PlanComparison.judge(before, new QueryPlan("a user by email", "public.users", List.of(), 1_000)))
                .isPresent();
        assertThat(PlanComparison.judge(
                                before, new QueryPlan("a user by email", "public.users", List.of("other"), 2_000))
                        .map(Finding::problem))
                .hasValue("is read by other for a user by email; at the baseline users_email_key was used");
    }

    @Test
    void withoutABaselineALargeTableThatIsReadAsAWholeIsTold() {
        assertThat(PlanComparison.judge(new QueryPlan("q", "public.users", List.of(), 10_000))
                        .map(Finding::problem))
                .hasValue("is read as a whole, 10000 rows, for q");
        assertThat(PlanComparison.judge(new QueryPlan("q", "public.users", List.of(), 9_999)))
                .isEmpty();
        assertThat(PlanComparison.judge(new QueryPlan("q", "public.users", List.of("i"), 10_000)))
                .isEmpty();
    }

    private static Optional<String> judged(Kind kind, double before, double now) {
        return FigureComparison.judge(new Figure(kind, "public.t", before), new Figure(kind, "public.t", now))
                .map(finding -> finding.severity() + ": " + finding.problem());
    }
}
