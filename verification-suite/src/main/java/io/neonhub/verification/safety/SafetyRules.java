package io.neonhub.verification.safety;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.migration.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the migrations of a release on a database as production is before it, and judges each by what it did. The rules are
 * {@link Rule}; what somebody allows in the file, {@code -- neonhub:allow RULE: REASON}, is advice.
 */
public final class SafetyRules {
    private SafetyRules() {}

    /** One migration, what it did, and what is dangerous about it, heaviest first. */
    public record Judgement(Migration migration, StatementTrace trace, List<SafetyFinding> findings) {
        public Judgement {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Judges a release.
     *
     * @param url of a disposable database of our own, at the end of what production has; it is migrated
     * @param pending in their order; those behind one that is refused are left out
     * @param rows whether the database has production's rows, or production's tables are to be taken for filled
     */
    public static List<Judgement> judge(DatabaseUrl url, List<Migration> pending, Shipped.Rows rows)
            throws SQLException {
        try (Connection connection = url.connect()) {
            List<CatalogState> states = new ArrayList<>(List.of(CatalogStateReader.read(connection)));
            Shipped shipped = Shipped.of(states.get(0), connection, rows);
            List<StatementTrace> traces = new ArrayList<>();
            try (StatementTracer tracer = StatementTracer.open(url)) {
                for (Migration migration : pending) {
                    traces.add(tracer.trace(migration));
                    states.add(CatalogStateReader.read(connection));
                    if (traces.get(traces.size() - 1).refusal().isPresent()) {
                        break;
                    }
                }
            }
            return judge(traces, states, shipped);
        }
    }

    /** @param states before the first migration and after each */
    private static List<Judgement> judge(List<StatementTrace> traces, List<CatalogState> states, Shipped shipped) {
        List<Judgement> judgements = new ArrayList<>();
        CatalogState end = states.get(states.size() - 1);
        for (int i = 0; i < traces.size(); i++) {
            Evidence evidence = Evidence.of(traces.get(i), states.get(i), states.get(i + 1), end, shipped);
            judgements.add(new Judgement(evidence.migration(), evidence.trace(), findings(evidence)));
        }
        return judgements;
    }

    private static List<SafetyFinding> findings(Evidence evidence) {
        List<SafetyFinding> found = Stream.of(
                        FileRules.judge(evidence),
                        RowRules.judge(evidence),
                        LockRules.judge(evidence),
                        StateRules.judge(evidence))
                .flatMap(List::stream)
                .toList();
        return AllowedFindings.of(evidence, found);
    }
}
