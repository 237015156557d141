package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the migrations a second time, up to one that failed, to see at which statement it does. The server names no place
 * for many errors, and statements that are sent one by one behave otherwise than in company: so the script stays one
 * query, with a message from the server behind every statement.
 */
record Replay(MigrationDirectory directory, Migration failing) {
    private static final Pattern MARK = Pattern.compile("neonhub mark (\\d+) (true|false)");

    /**
     * The statement that fails or, if none does, the one behind which the history is out of reach; empty if this time
     * all goes well.
     */
    Optional<SqlStatement> failingStatement(ScratchDatabases scratch) {
        List<SqlStatement> statements = SqlScript.split(failing.script());
        if (statements.size() < 2) {
            return statements.stream().findFirst();
        }
        return scratch.withEmptyDatabase(url -> done(url, statements)).flatMap(done -> next(statements, done));
    }

    /** How many statements went well. */
    private Optional<Integer> done(DatabaseUrl url, List<SqlStatement> statements) {
        try (PrismaSession session = PrismaSession.open(url)) {
            session.createHistory();
            for (Migration migration : directory.migrations()) {
                if (migration.equals(failing)) {
                    session.recordStart(failing);
                    return Optional.of(done(session.listen(withMarks(statements))));
                }
                session.apply(migration);
            }
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.empty(); // this run was for the place alone; the first run's error is what counts
        }
    }

    private static int done(PrismaSession.Messages messages) {
        return messages.texts().stream()
                .map(MARK::matcher)
                .filter(Matcher::matches)
                .filter(mark -> messages.failed() || mark.group(2).equals("true"))
                .mapToInt(mark -> Integer.parseInt(mark.group(1)))
                .max()
                .orElse(0);
    }

    private static Optional<SqlStatement> next(List<SqlStatement> statements, int done) {
        return statements.stream()
                .skip(done)
                .filter(statement -> !mustStayUnmarked(statement))
                .findFirst();
    }

    private String withMarks(List<SqlStatement> statements) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < statements.size(); i++) {
            SqlStatement statement = statements.get(i);
            marked.append(failing.script(), from, statement.end());
            marked.append(mustStayUnmarked(statement) ? "" : mark(i + 1));
            from = statement.end();
        }
        return marked.append(failing.script(), from, failing.script().length()).toString();
    }

    /** INFO reaches the client whatever client_min_messages says. */
    private static String mark(int number) {
        return "\n;DO $neonhub$BEGIN RAISE INFO 'neonhub mark " + number
                + " %', CASE WHEN to_regclass('_prisma_migrations') IS NULL THEN 'false' ELSE 'true' END; END$neonhub$";
    }

    /** SET TRANSACTION must come before any query of its transaction, and a mark is one. */
    private static boolean mustStayUnmarked(SqlStatement statement) {
        return statement.beginsTransaction()
                || statement.beginsWith("SET TRANSACTION")
                || statement.beginsWith("SET LOCAL TRANSACTION");
    }
}
