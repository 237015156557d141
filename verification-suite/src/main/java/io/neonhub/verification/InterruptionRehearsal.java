package io.neonhub.verification;

import io.neonhub.migration.Migration;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.Remedy;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.rehearsal.Interruption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pending migration is cut off in the middle, several times: what is left then, and the way on. */
@DisplayName("Interruption")
public class InterruptionRehearsal extends RehearsalSuite {
    private static final int TIMES = 5;

    @ParameterizedTest(name = "{0}")
    @MethodSource("pending")
    @DisplayName("can be gone on with when it is cut off")
    void interrupted(int place, TestReporter reporter) throws SQLException {
        requireMigrated(place);
        Migration migration = release().pending().get(place);
        Duration usual = ground().migrated().deployment().applied().get(place).duration();
        for (int i = 0; i < TIMES; i++) {
            Duration moment = usual.multipliedBy(2L * i + 1).dividedBy(2L * TIMES);
            Interruption interruption = Interruption.of(ground(), place, moment);
            if (interruption.state() == Interruption.State.HALF_DONE) {
                FindingReport.publish(reporter, halfDone(migration.name(), interruption.left()));
                return;
            }
        }
        FindingReport.publish(reporter, whole(migration.name()));
    }

    /** Prisma enters the end into the history behind the migration's transaction, so any can be done and not be entered. */
    private static Finding whole(String name) {
        return Finding.advice(
                name,
                "leaves nothing or all of itself when it is cut off, and an entry in the history that is not finished (P3009)",
                "See which with ci/verify drift. If nothing is there: npx prisma migrate resolve --rolled-back " + name
                        + "; npx prisma migrate deploy\nIf all of it is: npx prisma migrate resolve --applied " + name);
    }

    private static Finding halfDone(String name, List<Difference> left) {
        return Finding.warning(
                name,
                "can be cut off half done, because it commits in the middle or runs outside a transaction" + left(left),
                "Take back what is left, then go on: npx prisma migrate resolve --rolled-back " + name
                        + remedies(left));
    }

    private static String left(List<Difference> left) {
        return left.isEmpty()
                ? ": some rows are changed and others are not"
                : left.stream()
                        .map(it -> it.object().withKind())
                        .collect(Collectors.joining(", ", ": then there differs ", ""));
    }

    private static String remedies(List<Difference> left) {
        return left.stream()
                .flatMap(it -> it.remedy().statements().stream())
                .map(Remedy.Statement::sql)
                .collect(Collectors.joining("\n", left.isEmpty() ? "" : "\n", ""));
    }
}
