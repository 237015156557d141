package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.history.EnvironmentComparison;
import io.neonhub.verification.history.HistoryReader;
import io.neonhub.verification.history.LiveHistory;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * Two environments have the same history: the database that is looked at, and the one that {@code neonhub.compare.url}
 * names. Only reads.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith(HistorySourceExtension.class)
@DisplayName("Environments")
public class HistoryComparison {

    @Test
    @DisplayName("have the same migration history")
    void same(LiveDatabase database, HistorySource source) throws SQLException {
        TargetDatabase other = source.other()
                .orElseThrow(() -> new TestAbortedException("neonhub.compare.url names no other environment"));
        LiveHistory here = HistoryReader.read(database);
        LiveHistory there = HistoryReader.read(other);
        FindingsError.throwIfAny(new EnvironmentComparison(shown(database), here, shown(other), there).findings());
    }

    private static String shown(LiveDatabase database) {
        return database.name() + " at " + database.authority();
    }
}
