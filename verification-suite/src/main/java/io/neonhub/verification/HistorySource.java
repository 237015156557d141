package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.history.AcceptedStates;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.HistoryEvaluation;
import io.neonhub.verification.history.HistoryReader;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a history is judged against, as the configuration names it.
 *
 * @param other the environment that it is compared with, if one is named
 */
record HistorySource(
        MigrationDirectory directory, PrismaVersion version, AcceptedStates accepted, Optional<TargetDatabase> other) {

    /** The history of a database against all of it. */
    EvaluatedHistory judge(LiveDatabase database) throws SQLException {
        return HistoryEvaluation.evaluate(directory, version, HistoryReader.read(database))
                .with(accepted);
    }
}
