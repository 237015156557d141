package io.neonhub.verification.backup;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.data.BaselineKey;
import io.neonhub.verification.finding.Finding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A backup of a database in a file, and what the database consisted of in the moment of the backup. Immutable; holds no row.
 */
public final class Backup {
    /** As long as the reading of a table may take. */
    private static final String WHILE_OTHERS_WORK = "SET LOCAL idle_in_transaction_session_timeout = '2h'";

    private final DumpFile file;
    private final BaselineKey key;
    private final Contents contents;
    private final Sequences before;
    private final Sequences after;

    private Backup(DumpFile file, BaselineKey key, Contents contents, Sequences before, Sequences after) {
        this.file = file;
        this.key = key;
        this.contents = contents;
        this.before = before;
        this.after = after;
    }

    /**
     * Lets pg_dump write a database into a file, in the same snapshot in which it is looked at here: what others write
     * meanwhile is in neither. The file appears when it is whole, and beside it its checksum.
     *
     * @throws UsageException if the URL leads to a pooler
     * @throws EnvironmentException if pg_dump fails, or the file cannot be written
     */
    public static Backup take(TargetDatabase source, ClientTools tools, Path file) throws SQLException {
        if (source.pooled()) {
            throw new UsageException("A backup of " + source.name() + " cannot be taken through the pooler at "
                    + source.authority()
                    + ": pg_dump needs a session of its own. Add --direct-url with the host and port of"
                    + " PostgreSQL itself.");
        }
        BaselineKey key = BaselineKey.random();
        return source.read(connection -> {
            String snapshot = export(connection);
            Sequences before = Sequences.read(connection);
            DumpFile dump = new Dumping(source, tools.pgDump(), snapshot).to(file);
            Contents contents = Contents.read(new SameMoment(source, connection), key);
            return new Backup(dump, key, contents, before, Sequences.read(connection));
        });
    }

    /**
     * A backup that somebody else took: all that is known of its source is what it brings back.
     *
     * @param restored a database that it was restored into, and nobody changed since
     */
    public static Backup of(DumpFile file, LiveDatabase restored) throws SQLException {
        BaselineKey key = BaselineKey.random();
        return restored.read(connection -> {
            Sequences sequences = Sequences.read(connection);
            Contents contents = Contents.read(new SameMoment(restored, connection), key);
            return new Backup(file, key, contents, sequences, sequences);
        });
    }

    private static String export(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WHILE_OTHERS_WORK);
            try (ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_export_snapshot()")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    public DumpFile file() {
        return file;
    }

    /** In what a restored database is not what the source was; nothing where the backup is proven. */
    public List<Finding> compareWith(LiveDatabase restored) throws SQLException {
        return restored.read(connection -> {
            Sequences now = Sequences.read(connection);
            Contents restoredContents = Contents.read(new SameMoment(restored, connection), key);
            return new BackupComparison(contents, restoredContents).findings(before, after, now);
        });
    }
}
