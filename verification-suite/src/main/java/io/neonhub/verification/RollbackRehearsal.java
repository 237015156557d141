package io.neonhub.verification;

import io.neonhub.verification.drift.Remedy;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.rehearsal.WayBack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pending migration is taken back: by the script {@code down.sql} beside it, which must lead to the schema and to the
 * rows of before, or by one that is generated and proposed.
 */
@DisplayName("Way back")
public class RollbackRehearsal extends RehearsalSuite {

    @ParameterizedTest(name = "{0}")
    @MethodSource("pending")
    @DisplayName("can be taken back")
    void back(int place, TestReporter reporter) throws SQLException {
        requireMigrated(place);
        WayBack back = WayBack.of(ground(), place);
        FindingReport.tell(reporter, back.written() ? written(back) : proposed(back));
    }

    private static List<Finding> written(WayBack back) {
        String name = back.migration().name() + "/down.sql";
        if (back.refusal().isPresent()) {
            return List.of(Finding.stop(
                    name, "does not run behind its migration: " + back.refusal().get(), "Mend it, or remove it."));
        }
        List<Finding> findings = new ArrayList<>();
        if (!back.differing().isEmpty()) {
            findings.add(Finding.stop(
                    name,
                    "is not the inverse of its migration; after it these are not what they were: " + objects(back),
                    back.differing().stream()
                            .flatMap(it -> it.remedy().statements().stream())
                            .map(Remedy.Statement::sql)
                            .collect(Collectors.joining("\n", "Add what brings them back:\n", ""))));
        }
        if (!back.losses().isEmpty()) {
            findings.add(Finding.warning(
                    name,
                    "does not bring all rows back: " + losses(back),
                    "What the migration lost comes back from a backup alone: take one right before it."));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.advice(
                    name,
                    "leads back to schema and rows of before, in "
                            + back.duration().toMillis() + " ms",
                    "After it: npx prisma migrate resolve --rolled-back "
                            + back.migration().name()));
        }
        return findings;
    }

    private static List<Finding> proposed(WayBack back) {
        String name = back.migration().name();
        if (back.refusal().isPresent() || !back.differing().isEmpty()) {
            return List.of(Finding.warning(
                    name,
                    "has no down.sql, and none could be generated"
                            + back.refusal().map(it -> ": " + it).orElse(": it would leave other " + objects(back)),
                    "The way back is the backup: take one right before it, or write a down.sql."));
        }
        if (!back.losses().isEmpty()) {
            return List.of(Finding.warning(
                    name,
                    "cannot be taken back without loss: " + losses(back),
                    "The way back is the backup: take one right before it. For the schema alone:\n" + back.script()));
        }
        return List.of(Finding.advice(
                name,
                "has no down.sql; this one was generated, and leads back to schema and rows of before",
                back.script().isEmpty() ? "-- nothing to do: it changes no object" : back.script()));
    }

    private static String objects(WayBack back) {
        return back.differing().stream().map(it -> it.object().withKind()).collect(Collectors.joining(", "));
    }

    private static String losses(WayBack back) {
        return back.losses().stream()
                .map(it -> it.subject() + " " + it.problem())
                .collect(Collectors.joining("; "));
    }
}
