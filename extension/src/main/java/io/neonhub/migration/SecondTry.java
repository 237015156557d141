package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Runs a script that failed once more on the same database, whose rows may be the reason: what failed was one transaction
 * and left no trace, and this time it is never committed. A script that commits something itself is not run again.
 */
record SecondTry(DatabaseUrl url) implements FailingStatement {

    @Override
    public Optional<SqlStatement> of(Migration failing) {
        MarkedScript script = MarkedScript.of(failing.script());
        if (script.statements().size() < 2) {
            return script.statements().stream().findFirst();
        }
        if (script.statements().stream().anyMatch(SqlStatement::commits)) {
            return Optional.empty();
        }
        try (PrismaSession session = PrismaSession.open(url)) {
            session.run("BEGIN");
            return script.failing(session.listen(script.text()));
        } catch (SQLException e) {
            return Optional.empty(); // the place stays unknown, the failure does not
        }
    }
}
