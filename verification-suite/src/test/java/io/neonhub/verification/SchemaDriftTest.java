package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

/** Each check of the suite on a database on which it passes, and on one on which it fails and no other does. */
@NeonHubDatabase
class SchemaDriftTest {
    private static final String DECLARED_REPLAYED = "schema.prisma and the replayed migrations agree";
    private static final String REPLAYED_LIVE = "the replayed migrations and the live database agree";
    private static final String DECLARED_LIVE = "schema.prisma and the live database agree";

    @Test
    void aTargetThatTheMigrationsBuiltHasNotDrifted(TestDatabase target) {
        assertThat(outcome(target, Map.of()))
                .containsOnly(
                        Map.entry(DECLARED_REPLAYED, "passed"),
                        Map.entry(REPLAYED_LIVE, "passed"),
                        Map.entry(DECLARED_LIVE, "passed"));
    }

    @Test
    void withoutATargetThereIsNothingToCompareWith() {
        String reason = "no target is configured (neonhub.target.url), so there is no live database to compare";
        assertThat(outcome(run(Map.of())))
                .containsOnly(
                        Map.entry(DECLARED_REPLAYED, "passed"),
                        Map.entry(REPLAYED_LIVE, reason),
                        Map.entry(DECLARED_LIVE, reason));
    }

    @Test
    void whatPrismaCannotSeeIsDriftOfTheMigrationsAlone(TestDatabase target) throws SQLException {
        execute(target, "ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (email <> '')");

        assertThat(outcome(target, Map.of()))
                .containsOnly(
                        Map.entry(DECLARED_REPLAYED, "passed"),
                        Map.entry(
                                REPLAYED_LIVE,
                                "public.users.users_email_check: the check is in no migration: ALTER TABLE public.users ADD"
                                        + " CONSTRAINT users_email_check CHECK ((email <> ''::text)); Prisma doesn't see it\n"
                                        + "  → -- If it is meant to be there, write a migration that creates it. If not:\n"
                                        + "    ALTER TABLE \"public\".\"users\" DROP CONSTRAINT \"users_email_check\";"),
                        Map.entry(DECLARED_LIVE, "passed"));
    }

    @Test
    void whatSchemaPrismaLacksStopsBothComparisonsWithIt(TestDatabase target, @TempDir Path folder) throws Exception {
        Path change = Files.writeString(folder.resolve("seed.sql"), "DROP INDEX \"metric_events_type_idx\";");
        execute(target, Files.readString(change));

        assertThat(outcome(target, Map.of("neonhub.seed", change.toString())))
                .containsOnly(
                        Map.entry(
                                DECLARED_REPLAYED,
                                "public.metric_events.metric_events_type_idx: the index on (type) is missing\n"
                                        + "  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside"
                                        + " a transaction.\n"
                                        + "    CREATE INDEX \"metric_events_type_idx\" ON \"public\".\"metric_events\" (\"type\");"),
                        Map.entry(REPLAYED_LIVE, "passed"),
                        Map.entry(
                                DECLARED_LIVE,
                                "schema.prisma: declares otherwise than the live database:"
                                        + " public.metric_events.metric_events_type_idx\n"
                                        + "  → What differs stands under the other two comparisons: mend it there, and this is"
                                        + " gone."));
    }

    @Test
    void eachDifferenceIsPublishedForTheReport(TestDatabase target) throws SQLException {
        execute(target, "ALTER TABLE users ALTER COLUMN email TYPE varchar(64); COMMENT ON TABLE users IS 'people'");

        List<Map<String, String>> drift = published(run(withTarget(target, Map.of())), "neonhub.drift");

        assertThat(drift)
                .containsExactlyInAnyOrder(
                        drift("replayed-live", "advice", "public.users", "comment none", "comment people", "false"),
                        drift(
                                "replayed-live",
                                "stop",
                                "public.users.email",
                                "type text",
                                "type character varying(64)",
                                "true"),
                        drift(
                                "declared-live",
                                "stop",
                                "public.users.email",
                                "declared as text",
                                "is character varying(64)",
                                "true"));
    }

    @Test
    void whatIsAcceptedStopsNoComparisonAndALineTooManyIsTold(TestDatabase target, @TempDir Path folder)
            throws Exception {
        execute(target, "ALTER TABLE users ALTER COLUMN email TYPE varchar(64)");
        Path file = Files.writeString(folder.resolve("accepted.txt"), """
                migration 20200101_gone EDITED 2026-01-31 nobody's here
                drift public.users.email changed 2026-01-31 one customer's mails
                drift public.users.name missing 2026-01-31 dropped by hand
                """);

        EngineExecutionResults results = run(withTarget(target, Map.of("neonhub.accept", file.toString())));

        assertThat(outcome(results))
                .containsOnly(
                        Map.entry(DECLARED_REPLAYED, "passed"),
                        Map.entry(REPLAYED_LIVE, "passed"),
                        Map.entry(DECLARED_LIVE, "passed"));
        assertThat(published(results, "neonhub.severity"))
                .containsExactlyInAnyOrder(
                        Map.of(
                                "neonhub.severity", "advice",
                                "neonhub.subject", "public.users.email",
                                "neonhub.problem", "the column differs: type character varying(64), expected text",
                                "neonhub.remedy",
                                        "Nothing to do: it was accepted on 2026-01-31: one customer's mails."),
                        Map.of(
                                "neonhub.severity", "warning",
                                "neonhub.subject", "public.users.name",
                                "neonhub.problem",
                                        "is accepted as missing in " + file + ", line 3, and is not missing any more",
                                "neonhub.remedy", "Remove the line, or correct the name in it."));
        assertThat(published(results, "neonhub.drift"))
                .containsExactlyInAnyOrder(
                        drift(
                                "replayed-live",
                                "advice",
                                "public.users.email",
                                "type text",
                                "type character varying(64)",
                                "true"),
                        drift(
                                "declared-live",
                                "advice",
                                "public.users.email",
                                "declared as text",
                                "is character varying(64)",
                                "true"));
    }

    private static List<Map<String, String>> published(EngineExecutionResults results, String key) {
        return results.allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .filter(entry -> entry.containsKey(key))
                .toList();
    }

    @Test
    void everyCheckOfTheSuiteIsProvenHere() {
        List<String> checks = Arrays.stream(SchemaDrift.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getAnnotation(DisplayName.class).value())
                .toList();
        assertThat(checks).containsExactlyInAnyOrder(DECLARED_REPLAYED, REPLAYED_LIVE, DECLARED_LIVE);
    }

    private static Map<String, String> drift(
            String between, String severity, String object, String expected, String actual, String seen) {
        return Map.of(
                "neonhub.drift", "schema",
                "neonhub.drift.between", between,
                "neonhub.drift.change", "changed",
                "neonhub.drift.severity", severity,
                "neonhub.drift.object", object,
                "neonhub.drift.expected", expected,
                "neonhub.drift.actual", actual,
                "neonhub.drift.seen-by-prisma", seen);
    }

    private static Map<String, String> outcome(TestDatabase target, Map<String, String> configuration) {
        return outcome(run(withTarget(target, configuration)));
    }

    private static Map<String, String> withTarget(TestDatabase target, Map<String, String> configuration) {
        Map<String, String> all = new HashMap<>(configuration);
        all.put("neonhub.target.url", target.uri());
        return all;
    }

    private static EngineExecutionResults run(Map<String, String> configuration) {
        return Suites.run(configuration, SchemaDrift.class);
    }

    /** By check: passed, or what it says. */
    private static Map<String, String> outcome(EngineExecutionResults results) {
        return results.testEvents().finished().stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName(), SchemaDriftTest::outcome));
    }

    private static String outcome(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(SchemaDriftTest::message)
                .orElse("passed");
    }

    private static String message(Throwable thrown) {
        return thrown instanceof FindingsError error
                ? error.findings().stream().map(Finding::text).collect(Collectors.joining("\n"))
                : String.valueOf(thrown.getMessage());
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
