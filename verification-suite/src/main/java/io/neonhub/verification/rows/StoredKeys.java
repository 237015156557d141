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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for rows that stand there already and that a foreign key can refer to. */
record StoredKeys(Connection connection) {

    /**
     * The key of some row.
     *
     * @param known what its columns must be
     */
    Optional<List<Value>> find(Reference reference, Map<String, Value> known) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query(reference, known))) {
            int position = 1;
            for (Value value : known.values()) {
                statement.setObject(position++, value instanceof Text text ? text.text() : null, Types.OTHER);
            }
            return first(statement, reference.referencedColumns().size());
        }
    }

    private static String query(Reference reference, Map<String, Value> known) {
        return reference.referencedColumns().stream()
                        .map(column -> QualifiedName.quote(column) + "::text")
                        .collect(joining(
                                ", ", "SELECT ", " FROM " + reference.target().sql()))
                + known.keySet().stream()
                        .map(column -> QualifiedName.quote(column) + " = ?")
                        .collect(joining(" AND ", known.isEmpty() ? "" : " WHERE ", " LIMIT 1"));
    }

    private static Optional<List<Value>> first(PreparedStatement statement, int size) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            List<Value> key = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                key.add(Value.of(Optional.ofNullable(row.getString(i))));
            }
            return Optional.of(key);
        }
    }
}
