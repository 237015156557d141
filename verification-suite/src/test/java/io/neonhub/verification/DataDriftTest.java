package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.data.BaselineFile;
import io.neonhub.verification.data.BaselineKey;
import io.neonhub.verification.data.DataBaseline;
import io.neonhub.verification.data.Expectations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

@NeonHubDatabase
class DataDriftTest {

    @TempDir
    private Path folder;

    @Test
    void eachTableIsAnInvocationThatFailsWhereRowsChanged(TestDatabase target) throws SQLException {
        Map<String, String> configuration = baseline(target, 100);
        run(configuration)
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(7).failed(0));

        insertAUser(target);

        EngineExecutionResults results = run(configuration);
        results.testEvents().assertStatistics(tests -> tests.succeeded(6).failed(1));
        assertThat(failure(results)).hasMessage("""
                public.users: had 0 rows, now 1; the newest createdAt is 2026-01-31 00:00:00, it was none
                  → If that was meant, say so in the file of expectations (may-grow or may-change) or take a new baseline; if not, find out who wrote since the baseline before you go on.""");
    }

    @Test
    void whatMayChangeCanBeSaidLater(TestDatabase target) throws Exception {
        Map<String, String> configuration = baseline(target, 100);
        insertAUser(target);
        Path expectations = Files.writeString(folder.resolve("expectations"), "may-grow users\n");
        configuration = new HashMap<>(configuration);
        configuration.put("neonhub.data-expectations", expectations.toString());

        run(configuration)
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(7).failed(0));
    }

    @Test
    void aSampleIsCalledOne(TestDatabase target) throws SQLException {
        assertThat(run(baseline(target, 5)).testEvents().reportingEntryPublished().stream())
                .hasSize(7)
                .allSatisfy(event -> assertThat(event.getPayload(ReportEntry.class))
                        .hasValueSatisfying(entry -> assertThat(entry.getKeyValuePairs())
                                .containsEntry("neonhub.severity", "advice")
                                .containsEntry("neonhub.problem", "was compared by a sample of 5 % of its rows")));
    }

    @Test
    void withoutABaselineItSaysHowToGetOne(TestDatabase target) {
        EngineExecutionResults results = run(Map.of("neonhub.target.url", target.uri()));

        assertThat(results.containerEvents().failed().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .flatMap(result -> result.getThrowable().stream()))
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasMessage(
                                "neonhub.baseline names no file, and data drift is a difference from a baseline. Take"
                                        + " one with ci/verify baseline."));
    }

    private Map<String, String> baseline(TestDatabase target, int sample) throws SQLException {
        BaselineKey key = BaselineKey.random();
        Path file = folder.resolve("baseline.json");
        new BaselineFile(
                        DataBaseline.take(target, Expectations.none(), sample, key, Clock.systemUTC()),
                        Optional.empty(),
                        key)
                .write(file);
        return Map.of("neonhub.target.url", target.uri(), "neonhub.baseline", file.toString());
    }

    private static EngineExecutionResults run(Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(DataDrift.class))
                .configurationParameters(configuration)
                .execute();
    }

    private static Throwable failure(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void insertAUser(TestDatabase target) throws SQLException {
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, email, \"createdAt\", \"updatedAt\")"
                    + " VALUES ('ada', 'ada@example.org', '2026-01-31', '2026-01-31')");
        }
    }
}
