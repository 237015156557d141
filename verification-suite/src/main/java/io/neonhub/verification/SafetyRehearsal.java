package io.neonhub.verification;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.safety.LockMode;
import io.neonhub.verification.safety.Rule;
import io.neonhub.verification.safety.SafetyRules;
import io.neonhub.verification.safety.SafetyRules.Judgement;
import io.neonhub.verification.safety.Shipped;
import io.neonhub.verification.safety.TracedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pending migration, statement by statement: which locks it holds, how long, and who waits meanwhile. */
@DisplayName("Locks")
public class SafetyRehearsal extends RehearsalSuite {
    /** What other suites say about the same objects: Rows, and Indexes of the gate. */
    private static final Set<Rule> TOLD_ELSEWHERE =
            EnumSet.of(Rule.DATA_LOSS, Rule.FOREIGN_KEY_WITHOUT_INDEX, Rule.DUPLICATE_INDEX, Rule.NO_PRIMARY_KEY);

    private List<Judgement> judgements = List.of();

    @BeforeAll
    void trace() throws SQLException {
        if (!release().pending().isEmpty()) {
            try (TestDatabase copy = ground().copyOf(ground().before())) {
                judgements = SafetyRules.judge(
                        ground().limited(copy),
                        release().pending(),
                        rowsAreReal() ? Shipped.Rows.COUNTED : Shipped.Rows.ASSUMED);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pending")
    @DisplayName("keeps nobody waiting for long")
    void safe(int place, TestReporter reporter) {
        requireMigrated(place);
        Judgement judgement = judgements.get(place);
        String file = release().directory().show(judgement.migration());
        Stream<Finding> dangers = judgement.findings().stream()
                .filter(finding -> !TOLD_ELSEWHERE.contains(finding.rule()))
                .map(finding -> finding.at(file));
        FindingReport.tell(reporter, Stream.concat(dangers, locks(judgement)).toList());
    }

    /** What was seen, dangerous or not: only locks that keep writes out, and only on tables of before. */
    private static Stream<Finding> locks(Judgement judgement) {
        return judgement.trace().statements().stream()
                .filter(statement -> !strong(statement).isEmpty())
                .map(statement -> Finding.advice(
                        judgement.migration().name(),
                        "line " + statement.line() + " takes " + strong(statement) + " and holds it for "
                                + statement.held().toMillis() + " ms",
                        "Nothing, if that is short enough for those who wait meanwhile."));
    }

    private static String strong(TracedStatement statement) {
        return statement.locks().entrySet().stream()
                .filter(lock -> lock.getValue().compareTo(LockMode.SHARE) >= 0)
                .map(lock -> lock.getValue() + " on " + lock.getKey() + ", which blocks "
                        + lock.getValue().blocked())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
