package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

    @Test
    void tellsVerdictCountsAndFindings() {
        assertThat(MarkdownSummary.write(Samples.small()))
                .isEqualTo("""
                ## Database verification: STOP

                Do not release: 1 of 1 check in 1 suite failed.

                1 migration (fingerprint `%s`), Prisma 5.22.0, PostgreSQL 17.11, 4.2 s.

                | Suite | Outcome |
                |---|---|
                | Indexes | 1 failed |
                | Metric events | not run: no model MetricEvent |

                ### What blocks

                - **public.users**: has no index users\\_email\\_key
                  ```
                  Add it.
                  ```
                """.formatted(Samples.FINGERPRINT.substring(0, 12)));
    }

    @Test
    void tellsWhyNothingWasJudged() {
        assertThat(MarkdownSummary.write(Samples.error())).startsWith("""
                ## Database verification: ERROR

                ```
                PostgreSQL did not start: no space left.
                ```

                Nothing could be judged.
                """);
    }
}
