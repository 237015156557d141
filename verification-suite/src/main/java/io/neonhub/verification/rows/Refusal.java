package io.neonhub.verification.rows;

import io.neonhub.verification.rows.TypeShape.Domain;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Why the server refused a row.
 *
 * @param columns those whose values it didn't like; empty where other values would not help
 * @param rule the definition of the constraint, where there is one
 * @param text what the server said
 */
record Refusal(List<String> columns, Optional<String> rule, String text) {

    static Refusal of(SQLException error, NewRow row) {
        String state = String.valueOf(error.getSQLState());
        Optional<ServerErrorMessage> message = error instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage())
                : Optional.empty();
        String text = message.map(ServerErrorMessage::getMessage).orElse("") + " (SQLSTATE " + state + ")";
        Optional<String> domain = message.map(ServerErrorMessage::getDatatype);
        if (domain.isPresent()) {
            return ofDomain(row.table(), domain.get(), text);
        } else if (state.startsWith("22")) {
            return new Refusal(row.tried(), Optional.empty(), text);
        }
        return message.filter(it -> row.table().name().name().equals(it.getTable()))
                .map(it -> ofTable(row.table(), state, it, text))
                .orElse(new Refusal(List.of(), Optional.empty(), text));
    }

    private static Refusal ofTable(TableShape table, String state, ServerErrorMessage message, String text) {
        Optional<Rule> rule = Optional.ofNullable(message.getConstraint()).flatMap(table::rule);
        return switch (state) {
            case "23502" ->
                new Refusal(Optional.ofNullable(message.getColumn()).stream().toList(), Optional.empty(), text);
            case "23505", "23514", "23P01" ->
                new Refusal(rule.map(Rule::columns).orElse(List.of()), rule.map(Rule::definition), text);
            default -> new Refusal(List.of(), Optional.empty(), text);
        };
    }

    private static Refusal ofDomain(TableShape table, String name, String text) {
        List<ColumnShape> columns = table.columns().stream()
                .filter(column -> domains(column, name).findAny().isPresent())
                .toList();
        String checks = columns.stream()
                .flatMap(column -> domains(column, name))
                .flatMap(domain -> domain.checks().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> names = columns.stream().map(ColumnShape::name).toList();
        return new Refusal(names, Optional.of(checks).filter(it -> !it.isEmpty()), text);
    }

    private static Stream<Domain> domains(ColumnShape column, String name) {
        return column.domainsWithin().stream()
                .filter(domain -> domain.name().name().equals(name));
    }
}
