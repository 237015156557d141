package io.neonhub.migration;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/**
 * Where in a script something is.
 *
 * @param line counted from 1; that of the very word if the server named it, else that of the statement's begin
 */
record Place(int line, SqlStatement statement) {

    static Place of(String script, SqlStatement statement) {
        return new Place(SqlStatement.line(script, statement.start()), statement);
    }

    /** The place of which Flyway complains: it counts lines up to the first word, but sends the comments before it along. */
    static Optional<Place> in(FlywaySqlScriptException thrown, Optional<Integer> position) {
        String sql = thrown.getStatement();
        return SqlScript.split(sql).stream().findFirst().map(statement -> {
            int inside = position.map(p -> sql.offsetByCodePoints(0, p - 1)).orElse(statement.start());
            int further = SqlStatement.line(sql, inside) - SqlStatement.line(sql, statement.start());
            return new Place(thrown.getLineNumber() + further, statement);
        });
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
