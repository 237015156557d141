package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

    @Test
    void tellsVerdictCountsAndFindings() {
        assertThat(MarkdownSummary.write(Samples.small(), false))
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
    void tellsOfSingleChecksWhyTheyWereNotRun() {
        assertThat(MarkdownSummary.write(Samples.leftOut(), false))
                .isEqualTo("""
                ## Database verification: GO

                Nothing blocks a release: 2 checks in 1 suite.

                1 migration (fingerprint `%s`), Prisma 5.22.0, PostgreSQL 17.11, 4.2 s.

                | Suite | Outcome |
                |---|---|
                | Foreign keys | 2 passed, 3 not run |
                | Rights | 2 not run |
                | Metric events | not run: no model MetricEvent |

                ### What a human must decide

                - **public.users**: is owned by a superuser
                  ```
                  Give it away.
                  ```

                ### Checks that were not run

                - **Foreign keys**: schema.prisma declares no SET NULL
                  - set null \\[1\\]
                  - set null \\[2\\]
                - **Foreign keys**: the role may not create tables
                  - reject orphans
                - **Rights**: pg\\_roles cannot be read
                  - of the owner
                - **Rights**: there is no guest
                  - of a guest

                ### Advice

                - **public.accounts**: has no index
                  ```
                  Add one.
                  ```
                """.formatted(Samples.FINGERPRINT.substring(0, 12)));
    }

    @Test
    void tellsWhyNothingWasJudged() {
        assertThat(MarkdownSummary.write(Samples.error(), false)).startsWith("""
                ## Database verification: ERROR

                ```
                PostgreSQL did not start: no space left.
                ```

                Nothing could be judged.
                """);
    }

    @Test
    void figuresStandBesideThoseOfTheBaselineAndADossierIsNamed() {
        assertThat(MarkdownSummary.write(Samples.status(), true)).contains("""

                        The folder `dossier` of the report says why, since when, and which ways out there are.
                        """).contains("""

                        ### Figures

                        | | Baseline | Now |
                        |---|---|---|
                        | size | 100 MB | 150 MB |
                        """);
    }
}
