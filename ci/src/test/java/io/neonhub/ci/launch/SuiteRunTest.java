package io.neonhub.ci.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.neonhub.ci.report.Check;
import io.neonhub.ci.report.Failure;
import io.neonhub.ci.report.MigrationStep;
import io.neonhub.ci.report.Suite;
import io.neonhub.ci.report.Target;
import io.neonhub.verification.finding.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

class SuiteRunTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void aFailedCheckKeepsItsFindingsAndItsWholeName() {
        RunResult result = run(FakeSuites.Tables.class);

        assertThat(lines(result))
                .containsExactly(
                        "Tables / have their columns › users: failed",
                        "  public.users.email: is missing → ALTER TABLE \"public\".\"users\" ADD COLUMN \"email\" text;",
                        "Tables / have their columns › sessions: passed",
                        "Tables / of other schemas › are left alone: passed");
        assertThat(result.failure()).isEmpty();
    }

    @Test
    void otherThrowablesBecomeFindings() {
        assertThat(lines(run(FakeSuites.AgentJobs.class)))
                .containsExactlyInAnyOrder(
                        "Agent jobs / are claimed once: error",
                        "  Agent jobs: a check broke before it could judge: java.sql.SQLException (SQLSTATE 42P01): relation \"agent_jobs\" does not exist → Run its class under JUnit to see where; if the database is as it should be, the check is wrong.",
                        "Agent jobs / survive a dying worker: failed",
                        "  survive a dying worker: expected 'queued' but was 'running' → Compare what the check expects with the migration that made this object.");
    }

    @Test
    void publishedEntriesBecomeFindingsServerAndTimeline() {
        RunResult result = run(FakeSuites.Connectivity.class);

        assertThat(lines(result))
                .containsExactlyInAnyOrder(
                        "Connectivity / answers SELECT 1: passed",
                        "Connectivity / has a modest role: passed",
                        "  neonhub: the role is a superuser → ALTER ROLE neonhub NOSUPERUSER;");
        assertThat(result.target())
                .contains(Target.scratch(
                        "embedded 17.11, the default", "17.11", Optional.of("localhost"), Optional.of("neonhub")));
        assertThat(result.migrations())
                .containsExactly(MigrationStep.applied("20251012154609_initial", Duration.ofMillis(140)));
    }

    @Test
    void whatIsLeftOutCarriesItsReasonAndBlocksNothing() {
        RunResult result =
                run(FakeSuites.Connectivity.class, FakeSuites.ContentDrafts.class, FakeSuites.MetricEvents.class);

        assertThat(lines(result).filter(line -> line.contains("not-run")))
                .containsExactly(
                        "Content drafts / are listed by date: not-run, the declared schema has no model ContentDraft",
                        "Metric events / are counted: not-run, the declared schema has no model MetricEvent");
        assertThat(result.suites()).noneMatch(Suite::blocks);
        assertThat(result.failure()).isEmpty();
    }

    @Test
    void aCheckWithNothingToLookAtIsNotRunAndTheOthersCount() {
        RunResult result = run(FakeSuites.NothingToCheck.class);

        assertThat(lines(result))
                .containsExactlyInAnyOrder(
                        "Structure / has its foreign keys: not-run, schema.prisma declares no foreign key",
                        "Structure / has its tables: passed");
        assertThat(result.suites()).allMatch(Suite::examined).noneMatch(Suite::blocks);
        assertThat(result.failure()).isEmpty();
    }

    @Test
    void checksThatAreLeftOutForSeveralReasonsKeepEachItsOwn() {
        Suite suite = run(FakeSuites.WithoutPrivileges.class).suites().get(0);

        assertThat(suite.notRunReason()).isEmpty();
        assertThat(suite.leftOut())
                .containsExactly(
                        entry(
                                "pg_roles cannot be read",
                                List.of(
                                        Check.notRun("of the owner", "pg_roles cannot be read"),
                                        Check.notRun("of the public", "pg_roles cannot be read"))),
                        entry("there is no guest", List.of(Check.notRun("of a guest", "there is no guest"))));
    }

    @Test
    void aSuiteThatIsLeftOutForOneReasonHasNoSingleChecksToTellOf() {
        Suite suite = run(FakeSuites.MetricEvents.class).suites().get(0);

        assertThat(suite.notRunReason()).contains("the declared schema has no model MetricEvent");
        assertThat(suite.leftOut()).isEmpty();
    }

    @Test
    void aSuiteThatExaminedNothingFails() {
        assertThat(lines(run(FakeSuites.Indexes.class)))
                .containsExactly(
                        "Indexes / examines something: failed",
                        "  Indexes: the suite examined nothing → Check that --schema names the schema that was meant: a suite without checks proves nothing.");
    }

    @Test
    void aSuiteWhosePreparationFailsBlocks() {
        RunResult result = run(FakeSuites.BrokenPreparation.class);

        assertThat(lines(result))
                .containsExactly(
                        "Foreign keys / preparation: error",
                        "  Foreign keys: a check broke before it could judge: java.lang.IllegalStateException: no rows → Run its class under JUnit to see where; if the database is as it should be, the check is wrong.",
                        "Foreign keys / reject orphans: not-run, what prepares it failed");
        assertThat(result.suites()).allMatch(Suite::blocks);
    }

    @Test
    void aMissingEnvironmentIsToldOnceAndFailsNoCheck() {
        RunResult result = run(FakeSuites.WithoutServer.class);

        assertThat(lines(result))
                .containsExactlyInAnyOrder(
                        "Auth tables / store a session: not-run, it could not look at the database",
                        "Auth tables / store an account: not-run, it could not look at the database");
        assertThat(result.failure())
                .contains(new Failure(Failure.Kind.ENVIRONMENT, "PostgreSQL did not start: No space left on device."));
    }

    @Test
    void misuseIsToldBeforeAMissingEnvironment() {
        assertThat(run(FakeSuites.WithoutServer.class, FakeSuites.Misconfigured.class)
                        .failure())
                .contains(new Failure(Failure.Kind.USAGE, "neonhub.x is 'y'. Write a number."));
    }

    @Test
    void aRunThatExaminesNothingIsNoResult() {
        assertThat(run(FakeSuites.ContentDrafts.class).failure())
                .contains(new Failure(
                        Failure.Kind.ENVIRONMENT,
                        "Nothing was examined: no suite could run. The report says why for each."));
        assertThat(run().failure())
                .contains(new Failure(
                        Failure.Kind.ENVIRONMENT, "No suite was found on the class path, so nothing was examined."));
    }

    @Test
    void everySuiteIsAnnouncedOnceWithAllOfItsChecks() {
        List<Suite> announced = new CopyOnWriteArrayList<>();

        RunResult result = new SuiteRun(
                        selectors(
                                FakeSuites.Tables.class, FakeSuites.ContentDrafts.class, FakeSuites.MetricEvents.class),
                        Map.of(),
                        STOPPED,
                        announced::add)
                .run();

        assertThat(announced)
                .containsExactlyInAnyOrderElementsOf(result.suites())
                .hasSize(3);
    }

    private static RunResult run(Class<?>... suites) {
        return new SuiteRun(selectors(suites), Map.of(), STOPPED, suite -> {}).run();
    }

    private static List<ClassSelector> selectors(Class<?>... suites) {
        return Stream.of(suites).map(DiscoverySelectors::selectClass).toList();
    }

    private static Stream<String> lines(RunResult result) {
        return result.suites().stream()
                .flatMap(suite -> suite.checks().stream()
                        .flatMap(check -> Stream.concat(
                                Stream.of(suite.name() + " / " + line(check)),
                                check.findings().stream().map(SuiteRunTest::line))));
    }

    private static String line(Check check) {
        return check.name() + ": " + check.status().word()
                + check.reason().map(reason -> ", " + reason).orElse("");
    }

    private static String line(Finding finding) {
        return "  " + finding.subject() + ": " + finding.problem() + " → " + finding.remedy();
    }
}
