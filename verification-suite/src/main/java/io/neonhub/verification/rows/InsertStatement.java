package io.neonhub.verification.rows;

import static java.util.stream.Collectors.joining;

import io.neonhub.verification.rows.Value.Text;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One INSERT of one or more rows into one table. */
record InsertStatement(TableShape table, List<Map<String, Value>> rows) {
    private static final String NO_DATA = "02000";

    List<Row> execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            int position = 1;
            for (Map<String, Value> row : rows) {
                for (String column : columns()) {
                    if (row.get(column) instanceof Text value) {
                        // Typed by the server, as a literal is: no cast, so that too long a text stays an error.
                        statement.setObject(position++, value.text(), Types.OTHER);
                    }
                }
            }
            return stored(statement);
        }
    }

    private String sql() {
        Set<String> columns = columns();
        String into = "INSERT INTO " + table.name().sql();
        String what = columns.isEmpty()
                ? " DEFAULT VALUES"
                : columns.stream()
                                .map(QualifiedName::quote)
                                .collect(joining(", ", " (", ") OVERRIDING SYSTEM VALUE VALUES "))
                        + rows.stream().map(row -> tuple(columns, row)).collect(joining(", "));
        return into
                + what
                + table.columns().stream()
                        .map(column -> QualifiedName.quote(column.name()))
                        .map(column -> column + "::text AS " + column)
                        .collect(joining(", ", " RETURNING ", ""));
    }

    private static String tuple(Set<String> columns, Map<String, Value> row) {
        return columns.stream()
                .map(column -> row.getOrDefault(column, Value.Keyword.DEFAULT))
                .map(value -> value instanceof Text ? "?" : value.toString())
                .collect(joining(", ", "(", ")"));
    }

    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return columns;
    }

    private List<Row> stored(PreparedStatement statement) throws SQLException {
        List<Row> stored = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                Map<String, Optional<String>> values = new LinkedHashMap<>();
                for (ColumnShape column : table.columns()) {
                    values.put(column.name(), Optional.ofNullable(result.getString(column.name())));
                }
                stored.add(new Row(table.name(), values));
            }
        }
        if (stored.size() < rows.size()) {
            throw new SQLException(
                    "only " + stored.size() + " of " + rows.size() + " rows were stored in " + table.name()
                            + ", without an error: a trigger or a rule discards the others",
                    NO_DATA);
        }
        return stored;
    }
}
