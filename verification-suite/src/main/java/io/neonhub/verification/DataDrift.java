package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.UsageException;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.data.BaselineFile;
import io.neonhub.verification.data.DataBaseline;
import io.neonhub.verification.data.DataComparison;
import io.neonhub.verification.data.Expectations;
import io.neonhub.verification.finding.Finding;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data drift: the rows of a database are those of a baseline that was taken earlier ({@code neonhub.baseline}, a file of
 * {@code ci/verify baseline}), but for what may change ({@code neonhub.data-expectations}, see {@link Expectations}; without
 * it what the baseline says). Reads all tables in one snapshot and changes nothing.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith(ConfigurationValues.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Data drift")
public class DataDrift {
    private Map<String, List<Finding>> findings = Map.of();
    private Optional<DataBaseline> baseline = Optional.empty();

    @BeforeAll
    void compare(LiveDatabase live, ConfigurationValues.Lookup configuration) throws SQLException {
        BaselineFile file = configuration
                .value("neonhub.baseline")
                .map(path -> BaselineFile.read(Path.of(path)))
                .orElseThrow(
                        () -> new UsageException("neonhub.baseline names no file, and data drift is a difference from"
                                + " a baseline. Take one with ci/verify baseline."));
        Optional<Expectations> given =
                configuration.value("neonhub.data-expectations").map(path -> Expectations.read(Path.of(path)));
        findings = DataComparison.of(file, live, given).findings();
        baseline = Optional.of(file.baseline());
    }

    final Stream<Named<List<Finding>>> tables() {
        return findings.entrySet().stream().map(entry -> named(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("has the rows of the baseline")
    void rows(List<Finding> table, TestReporter reporter, TestInfo test) {
        int sample = baseline.orElseThrow().sample();
        if (sample < 100) {
            FindingReport.publish(
                    reporter,
                    Finding.advice(
                            test.getDisplayName(),
                            "was compared by a sample of " + sample + " % of its rows",
                            "Take a baseline without --sample to compare all."));
        }
        FindingReport.tell(reporter, table);
    }
}
