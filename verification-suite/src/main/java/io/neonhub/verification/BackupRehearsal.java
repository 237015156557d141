package io.neonhub.verification;

import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.backup.DumpFile;
import io.neonhub.verification.rehearsal.Restored;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.opentest4j.TestAbortedException;

/** The backup of the database that a release is rehearsed for brings back all of it, as after a release that went wrong. */
@DisplayName("Backup")
public class BackupRehearsal extends RehearsalSuite {
    private static final String BACKUP = "backup";

    @Test
    @DisplayName("can be taken")
    void taken(TestReporter reporter) throws SQLException {
        Restored restored = restored();
        TargetDatabase source = source(restored);
        TargetReport.publish(reporter, source);
        restored.taken().ifPresent(time -> FigureReport.milliseconds(reporter, "time to take it", BACKUP, time));
    }

    @Test
    @DisplayName("can be restored")
    void restored(TestReporter reporter) {
        Restored restored = restored();
        DumpFile file = restored.backup().file();
        FigureReport.bytes(reporter, "size", BACKUP, file.bytes());
        FigureReport.milliseconds(reporter, "time to restore it", BACKUP, restored.restoring());
    }

    @Test
    @DisplayName("holds what the database held when it was taken")
    void same(TestReporter reporter) throws SQLException {
        Restored restored = restored();
        source(restored);
        FindingReport.tell(reporter, restored.differences());
    }

    @Test
    @DisplayName("leads back, restored once more")
    void back(Databases databases, TestReporter reporter) throws SQLException {
        Restored.Again again = restored().again(databases);
        FindingReport.tell(reporter, again.findings());
        FigureReport.milliseconds(reporter, "time to restore it once more", BACKUP, again.restoring());
    }

    private static TargetDatabase source(Restored restored) {
        return restored.source()
                .orElseThrow(() -> new TestAbortedException(
                        "it was given, and the database that it was taken of is not looked at"));
    }
}
