package io.neonhub.verification.rehearsal;

import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.verification.backup.Backup;
import io.neonhub.verification.backup.ClientTools;
import io.neonhub.verification.backup.DumpFile;
import io.neonhub.verification.finding.Finding;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A backup, and the scratch database that it was brought back into. Nobody changes that; what is rehearsed is rehearsed on
 * copies.
 *
 * @param source what the backup was taken of; absent where somebody else took it
 * @param taken how long that took; of the same
 * @param restoring how long it took to bring it back
 */
public record Restored(
        Optional<TargetDatabase> source,
        Backup backup,
        ClientTools tools,
        TestDatabase database,
        Optional<Duration> taken,
        Duration restoring) {

    /** A second time, into a database that was closed again. */
    public record Again(Duration restoring, List<Finding> findings) {
        public Again {
            findings = List.copyOf(findings);
        }
    }

    /** Takes a backup, without changing anything, and brings it back. */
    public static Restored from(TargetDatabase source, Databases databases, Optional<Path> programs, Path file)
            throws SQLException {
        ClientTools tools = ClientTools.find(source.major(), programs);
        long start = System.nanoTime();
        Backup backup = Backup.take(source, tools, file);
        Duration taken = since(start);
        TestDatabase database = databases.empty();
        RoleNames.make(source, database);
        Duration restoring = restore(backup.file(), tools, database);
        return new Restored(Optional.of(source), backup, tools, database, Optional.of(taken), restoring);
    }

    /** Brings back a backup that somebody else took. */
    public static Restored from(DumpFile file, Databases databases, Optional<Path> programs) throws SQLException {
        TestDatabase database = databases.empty();
        ClientTools tools = ClientTools.newest(programs);
        Duration restoring = restore(file, tools, database);
        return new Restored(Optional.empty(), Backup.of(file, database), tools, database, Optional.empty(), restoring);
    }

    private static Duration restore(DumpFile file, ClientTools tools, TestDatabase database) {
        long start = System.nanoTime();
        file.restore(database, tools);
        return since(start);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** In what the restored database is not what its source was. */
    public List<Finding> differences() throws SQLException {
        return backup.compareWith(database);
    }

    /** As after a release that went wrong. */
    public Again again(Databases databases) throws SQLException {
        try (TestDatabase other = databases.empty()) {
            Duration restoringAgain = restore(backup.file(), tools, other);
            return new Again(restoringAgain, backup.compareWith(other));
        }
    }
}
