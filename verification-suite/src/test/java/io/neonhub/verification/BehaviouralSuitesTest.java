package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class BehaviouralSuitesTest {
    private static final Class<?>[] SUITES = {AuthTables.class, ContentDrafts.class, AgentJobs.class, MetricEvents.class
    };

    @Test
    void passOnASchemaThatGrew() {
        EngineExecutionResults results = Suites.run(
                Map.of(
                        "neonhub.migrations", "classpath:grown/migrations",
                        "neonhub.schema", "classpath:grown/schema.prisma"),
                SUITES);

        assertThat(results.testEvents().failed().list()).isEmpty();
        assertThat(results.allEvents().skipped().list()).isEmpty();
        assertThat(results.testEvents().succeeded().count())
                .isEqualTo(
                        Stream.of(SUITES).flatMap(BehaviouralSuitesTest::checks).count());
    }

    @Test
    void passInOneDatabasePerClassToo() {
        EngineExecutionResults results = Suites.run(Map.of("neonhub.isolation", "per-class"), SUITES);

        assertThat(results.testEvents().failed().list()).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isPositive();
    }

    static class Extended extends MetricEvents {
        @Test
        @Needs(Need.ONE_SESSION)
        @DisplayName("a check of one's own")
        void own(Connection connection) throws Exception {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void canBeExtended() {
        EngineExecutionResults results = Suites.run(Map.of(), Extended.class);

        results.testEvents().assertStatistics(events -> events.failed(0).succeeded(8));
    }

    @Test
    void areNotRunAsAWholeWhereTheContractIsNotMet() {
        EngineExecutionResults results =
                Suites.run(Map.of("neonhub.schema", "classpath:another-project/schema.prisma"), SUITES);

        assertThat(results.testEvents().list()).isEmpty();
        assertThat(results.containerEvents()
                        .skipped()
                        .map(event -> event.getTestDescriptor().getDisplayName() + ": "
                                + event.getRequiredPayload(String.class)))
                .containsExactlyInAnyOrder(
                        "Auth tables: schema.prisma has no model Account",
                        "Content drafts: schema.prisma has no model ContentDraft",
                        "Agent jobs: model AgentJob has output of type Json, the suite needs Json?",
                        "Metric events: model MetricEvent has id of type Int, the suite needs String");
    }

    @Test
    void leaveACheckOutWhoseRowsCannotBeMadeAndWarn() {
        EngineExecutionResults results =
                Suites.run(Map.of("neonhub.seed", "classpath:unfillable/column.sql"), MetricEvents.class);

        assertThat(results.testEvents().aborted().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .map(result -> result.getThrowable().orElseThrow().getMessage()))
                .hasSize(7)
                .containsOnly(
                        "No value found for public.metric_events.clicked_at: its type place is not one that the row"
                                + " factory has values of. Name a value for it, or give the column a default.");
        assertThat(results.testEvents().reportingEntryPublished().stream()
                        .map(event ->
                                event.getRequiredPayload(ReportEntry.class).getKeyValuePairs()))
                .hasSize(7)
                .containsOnly(Map.of(
                        "neonhub.severity", "warning",
                        "neonhub.subject", "public.metric_events.clicked_at",
                        "neonhub.problem",
                                "no value found: its type place is not one that the row factory has values of.",
                        "neonhub.remedy", "Name a value for it, or give the column a default."));
    }

    @ParameterizedTest
    @MethodSource("suites")
    void sayOfEveryCheckWhatItNeeds(Class<?> suite) {
        assertThat(checks(suite)).allSatisfy(check -> {
            assertThat(check.getAnnotation(DisplayName.class)).isNotNull();
            List<Need> needs = List.of(check.getAnnotation(Needs.class).value());
            boolean commits = needs.contains(Need.COMMITS);
            assertThat(commits).isNotEqualTo(needs.contains(Need.ONE_SESSION));
            assertThat(check.getParameterTypes()[0]).isEqualTo(commits ? DataSource.class : Connection.class);
        });
    }

    static Stream<Class<?>> suites() {
        return Stream.of(SUITES);
    }

    private static Stream<Method> checks(Class<?> suite) {
        return Stream.of(suite.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class));
    }
}
