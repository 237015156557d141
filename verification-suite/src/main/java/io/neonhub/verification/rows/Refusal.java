package io.neonhub.verification.rows;

import io.neonhub.verification.rows.TypeShape.Domain;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Why the server refused a row.
 *
 * @param columns those whose values it didn't like; empty where other values would not help
 * @param definition of the constraint, where there is one
 */
record Refusal(List<String> columns, Optional<String> definition) {
    private static final Refusal FINAL = new Refusal(List.of(), Optional.empty());

    static Refusal of(SQLException error, NewRow row) {
        ServerErrorMessage message = error instanceof PSQLException server ? server.getServerErrorMessage() : null;
        if (message == null) {
            return FINAL;
        }
        TableShape table = row.table();
        String state = String.valueOf(error.getSQLState());
        if (message.getDatatype() != null) {
            return ofDomain(table, message);
        } else if (state.startsWith("22")) {
            return new Refusal(row.tried(), Optional.empty());
        } else if (!table.name().name().equals(message.getTable())) {
            return FINAL;
        }
        return switch (state) {
            case "23502" -> new Refusal(List.of(String.valueOf(message.getColumn())), Optional.empty());
            case "23505", "23514", "23P01" ->
                table.rule(String.valueOf(message.getConstraint()))
                        .map(rule -> new Refusal(rule.columns(), Optional.of(rule.definition())))
                        .orElse(FINAL);
            default -> FINAL;
        };
    }

    private static Refusal ofDomain(TableShape table, ServerErrorMessage message) {
        List<String> columns = table.columns().stream()
                .filter(column -> column.domainsWithin().stream()
                        .anyMatch(domain -> domain.name().name().equals(message.getDatatype())))
                .map(ColumnShape::name)
                .toList();
        Optional<String> checks = table.columns().stream()
                .flatMap(column -> column.domainsWithin().stream())
                .filter(domain -> domain.name().name().equals(message.getDatatype()))
                .findFirst()
                .map(Domain::checks)
                .map(definitions -> String.join(", ", definitions));
        return new Refusal(columns, checks);
    }
}
