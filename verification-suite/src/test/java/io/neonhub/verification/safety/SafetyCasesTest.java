package io.neonhub.verification.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.Tenth;
import io.neonhub.verification.safety.Shipped.Rows;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code safety}: what is dangerous is found, in its whole words, and its safe twin is not blamed. */
@NeonHubDatabase
class SafetyCasesTest {

    static List<SafetyCase> cases() throws IOException {
        return Tenth.of(SafetyCase.all());
    }

    static Stream<SafetyCase> casesWithoutRows() throws IOException {
        return cases().stream().filter(it -> !it.rowsMatter());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsDangerousIsFound(SafetyCase it, Databases databases) throws SQLException {
        try (TestDatabase database = databases.empty()) {
            List<SafetyFinding> findings = it.judge(database, it.dangerous(), Rows.COUNTED);

            assertThat(SafetyCase.text(findings)).isEqualTo(it.findings());
            assertThat(findings)
                    .extracting(finding -> finding.rule().toString())
                    .contains(it.rule());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsSafeIsNotBlamed(SafetyCase it, Databases databases) throws SQLException {
        try (TestDatabase database = databases.empty()) {
            assertThat(it.blaming(it.judge(database, it.safe(), Rows.COUNTED))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithoutRows")
    void theSameIsFoundInAnEmptyDatabaseWhoseTablesAreTakenForFilled(SafetyCase it, Databases databases)
            throws SQLException {
        try (TestDatabase dangerous = databases.empty();
                TestDatabase safe = databases.empty()) {
            assertThat(it.judge(dangerous, it.dangerous(), Rows.ASSUMED))
                    .extracting(finding -> finding.rule().toString())
                    .contains(it.rule());
            assertThat(it.blaming(it.judge(safe, it.safe(), Rows.ASSUMED))).isEmpty();
        }
    }

    @Test
    void eachRuleHasItsCasesAndThereAreAtLeastForty() throws IOException {
        List<SafetyCase> all = SafetyCase.all();
        assertThat(all)
                .extracting(SafetyCase::rule)
                .containsAll(Arrays.stream(Rule.values()).map(Rule::toString).toList());
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
    }
}
