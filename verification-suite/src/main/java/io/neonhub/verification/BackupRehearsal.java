package io.neonhub.verification;

import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.backup.DumpFile;
import io.neonhub.verification.figures.Quantity;
import io.neonhub.verification.rehearsal.Restored;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.opentest4j.TestAbortedException;

/** The backup of the database that a release is rehearsed for brings back all of it, as after a release that went wrong. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Backup")
public class BackupRehearsal extends RehearsalSuite {
    private static final String BACKUP = "backup";

    @Test
    @Order(1)
    @DisplayName("can be taken")
    void taken(TestReporter reporter) throws SQLException {
        Restored restored = restored();
        TargetDatabase source = source(restored);
        TargetReport.publish(reporter, source);
        restored.taken().ifPresent(taken -> {
            FigureReport.milliseconds(reporter, "time to take the backup", BACKUP, taken);
            Evidence.publish(
                    reporter,
                    size(restored) + " in " + time(taken) + ", SHA-256 "
                            + restored.backup().file().sha256());
        });
    }

    @Test
    @Order(2)
    @DisplayName("can be restored")
    void restored(TestReporter reporter) {
        Restored restored = restored();
        DumpFile file = restored.backup().file();
        FigureReport.bytes(reporter, "size of the backup", BACKUP, file.bytes());
        FigureReport.milliseconds(reporter, "time to restore it", BACKUP, restored.restoring());
        Evidence.publish(reporter, size(restored) + " in " + time(restored.restoring()) + " on this machine");
    }

    @Test
    @Order(3)
    @DisplayName("holds what the database held when it was taken")
    void same(TestReporter reporter) throws SQLException {
        Restored restored = restored();
        source(restored);
        FindingReport.tell(reporter, restored.differences());
    }

    @Test
    @Order(4)
    @DisplayName("leads back, restored once more")
    void back(Databases databases, TestReporter reporter) throws SQLException {
        Restored.Again again = restored().again(databases);
        FindingReport.tell(reporter, again.findings());
        FigureReport.milliseconds(reporter, "time to restore it once more", BACKUP, again.restoring());
        Evidence.publish(
                reporter,
                "equal again after " + time(again.restoring()) + " on this machine, by pg_restore with two jobs");
    }

    private static String size(Restored restored) {
        return Quantity.of((double) restored.backup().file().bytes(), "bytes");
    }

    private static String time(Duration duration) {
        return Quantity.of((double) duration.toMillis(), "ms");
    }

    private static TargetDatabase source(Restored restored) {
        return restored.source()
                .orElseThrow(() -> new TestAbortedException(
                        "it was given, and the database that it was taken of is not looked at"));
    }
}
