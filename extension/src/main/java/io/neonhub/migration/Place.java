package io.neonhub.migration;

import java.util.List;
import java.util.Optional;

/**
 * Where in a script something is.
 *
 * @param line counted from 1; that of the very word if the server named it, else that of the statement's begin
 */
record Place(int line, SqlStatement statement) {

    static Place of(String script, SqlStatement statement) {
        return new Place(SqlStatement.line(script, statement.start()), statement);
    }

    /** The place to which the server's position points, which counts characters from 1. */
    static Optional<Place> at(String script, int position) {
        if (position < 1 || position > script.codePointCount(0, script.length()) + 1) {
            return Optional.empty();
        }
        int offset = script.offsetByCodePoints(0, position - 1);
        List<SqlStatement> statements = SqlScript.split(script);
        return statements.stream()
                .filter(statement -> offset <= statement.end())
                .findFirst()
                .or(() -> statements.stream().reduce((first, second) -> second))
                .map(statement -> new Place(SqlStatement.line(script, offset), statement));
    }
}
