package io.neonhub.migration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script with a message from the server behind every statement. The server names no place for many errors, and
 * statements that are sent one by one behave otherwise than in company: so the script stays one query, and its messages
 * tell how far it came.
 */
record MarkedScript(String script, List<SqlStatement> statements) {
    private static final Pattern MARK = Pattern.compile("neonhub mark (\\d+) (true|false)");

    static MarkedScript of(String script) {
        return new MarkedScript(script, SqlScript.split(script));
    }

    String text() {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < statements.size(); i++) {
            SqlStatement statement = statements.get(i);
            marked.append(script, from, statement.end());
            marked.append(mustStayUnmarked(statement) ? "" : mark(i + 1));
            from = statement.end();
        }
        return marked.append(script, from, script.length()).toString();
    }

    /** INFO reaches the client whatever client_min_messages says. */
    private static String mark(int number) {
        return "\n;DO $neonhub$BEGIN RAISE INFO 'neonhub mark " + number
                + " %', CASE WHEN to_regclass('_prisma_migrations') IS NULL THEN 'false' ELSE 'true' END; END$neonhub$";
    }

    /** The statement that failed or, if none did, the one behind which the history is out of reach. */
    Optional<SqlStatement> failing(PrismaSession.Messages messages) {
        return statements.stream()
                .skip(done(messages))
                .filter(statement -> !mustStayUnmarked(statement))
                .findFirst();
    }

    /** How many statements went well. */
    private static int done(PrismaSession.Messages messages) {
        return messages.texts().stream()
                .map(MARK::matcher)
                .filter(Matcher::matches)
                .filter(mark -> messages.error().isPresent() || mark.group(2).equals("true"))
                .mapToInt(mark -> Integer.parseInt(mark.group(1)))
                .max()
                .orElse(0);
    }

    /** SET TRANSACTION must come before any query of its transaction, and a mark is one. */
    private static boolean mustStayUnmarked(SqlStatement statement) {
        return statement.beginsTransaction()
                || statement.beginsWith("SET TRANSACTION")
                || statement.beginsWith("SET LOCAL TRANSACTION");
    }
}
