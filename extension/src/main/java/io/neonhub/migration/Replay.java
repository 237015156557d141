package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.SQLException;
import java.util.Optional;

/** Runs the migrations a second time, on another empty database, up to one that failed. */
record Replay(MigrationDirectory directory, ScratchDatabases scratch) implements FailingStatement {

    @Override
    public Optional<SqlStatement> of(Migration failing) {
        MarkedScript script = MarkedScript.of(failing.script());
        if (script.statements().size() < 2) {
            return script.statements().stream().findFirst();
        }
        return scratch.withEmptyDatabase(url -> replay(url, failing, script)).flatMap(script::failing);
    }

    private Optional<PrismaSession.Messages> replay(DatabaseUrl url, Migration failing, MarkedScript script) {
        try (PrismaSession session = PrismaSession.open(url)) {
            session.createHistory();
            for (Migration migration : directory.migrations()) {
                if (migration.equals(failing)) {
                    session.recordStart(failing);
                    return Optional.of(session.listen(script.text()));
                }
                session.apply(migration);
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.empty(); // this run was for the place alone; the first run's error is what counts
        }
    }
}
