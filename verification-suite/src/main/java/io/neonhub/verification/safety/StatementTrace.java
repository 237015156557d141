package io.neonhub.verification.safety;

import io.neonhub.migration.Migration;
import io.neonhub.migration.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A migration, statement by statement.
 *
 * @param statements those that ran to their end
 * @param refusal of the statement behind them; absent where all ran
 */
public record StatementTrace(Migration migration, List<TracedStatement> statements, Optional<Refusal> refusal) {
    public StatementTrace {
        statements = List.copyOf(statements);
    }

    /** PostgreSQL did not run a statement. */
    public record Refusal(SqlStatement statement, int line, String sqlState, String message) {
        static Refusal of(SqlStatement statement, int line, SQLException e) {
            return new Refusal(
                    statement, line, Objects.requireNonNullElse(e.getSQLState(), ""), String.valueOf(e.getMessage()));
        }
    }

    /** The strongest lock that was taken on each table. */
    public Map<Relation, LockMode> locks() {
        return statements.stream()
                .flatMap(statement -> statement.locks().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
    }
}
