package io.neonhub.verification;

import static java.util.stream.Collectors.joining;

import io.neonhub.verification.rows.Row;
import io.neonhub.verification.rows.RowFactory;
import io.neonhub.verification.rows.Value;
import io.neonhub.verification.schema.PrismaSchema.Field;
import io.neonhub.verification.schema.PrismaSchema.Model;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A model's table in one session, as the application's code sees it: by the names of fields. What the server refuses ends
 * in a {@link ServerRefusal}.
 */
final class ModelTable {
    private final Connection connection;
    private final RowFactory rows;
    private final Model model;

    ModelTable(Connection connection, RowFactory rows, Model model) {
        this.connection = connection;
        this.rows = rows;
        this.model = model;
    }

    QualifiedName name() {
        return model.table();
    }

    String column(String field) {
        return field(field).column();
    }

    /** The physical name of a field, for a finding. */
    String subject(String field) {
        return model.table() + "." + column(field);
    }

    /**
     * Inserts a row with these fields and whatever else the table demands.
     *
     * @param leftOut fields that the database must fill itself
     * @return the fields of the row as the server printed them
     */
    Fields insert(Fields fields, String... leftOut) {
        Map<String, Value> values = byColumn(fields);
        Arrays.stream(leftOut).forEach(field -> values.put(column(field), Value.Keyword.DEFAULT));
        return refusable("INSERT", () -> byField(rows.insert(model.table(), values)));
    }

    /** Inserts rows, all or none. */
    List<Fields> insertAll(List<Fields> batch) {
        List<Map<String, Value>> values = batch.stream().map(this::byColumn).toList();
        return refusable(
                "INSERT",
                () -> rows.insertAll(model.table(), values).stream()
                        .map(this::byField)
                        .toList());
    }

    /** These fields of the rows that have those values. */
    List<Fields> find(Set<String> fields, Fields where) {
        String columns =
                fields.isEmpty() ? "1" : fields.stream().map(this::printed).collect(joining(", "));
        return query(
                "SELECT " + columns + " FROM {table} WHERE " + equal(where, " AND "),
                where.values().values());
    }

    /** JSON fields as {@link #find} prints them. */
    Fields normalized(Fields fields) {
        Fields normalized = fields;
        for (String name : fields.names()) {
            if (field(name).type().equals("Json") && fields.value(name).isPresent()) {
                String sql = "SELECT ?::jsonb::text AS " + QualifiedName.quote(name);
                normalized =
                        normalized.with(query(sql, List.of(fields.text(name))).get(0));
            }
        }
        return normalized;
    }

    /** Changes the rows that have these values, and returns how many those were. */
    int update(Fields set, Fields where) {
        List<Optional<String>> values = new ArrayList<>(set.values().values());
        values.addAll(where.values().values());
        return execute("UPDATE {table} SET " + equal(set, ", ") + " WHERE " + equal(where, " AND "), values);
    }

    int delete(Fields where) {
        return execute(
                "DELETE FROM {table} WHERE " + equal(where, " AND "),
                where.values().values());
    }

    /** @param template SQL with {@code {table}} and <code>{field}</code> for the physical names */
    List<Fields> query(String template, Iterable<?> values) {
        return refusable(template, () -> {
            try (PreparedStatement statement = prepare(template, values);
                    ResultSet result = statement.executeQuery()) {
                List<Fields> found = new ArrayList<>();
                while (result.next()) {
                    found.add(fields(result));
                }
                return found;
            }
        });
    }

    int execute(String template, Iterable<?> values) {
        return refusable(template, () -> {
            try (PreparedStatement statement = prepare(template, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private PreparedStatement prepare(String template, Iterable<?> values) throws SQLException {
        String sql = template.replace("{table}", model.table().sql());
        for (Field field : model.fields()) {
            sql = sql.replace("{" + field.name() + "}", QualifiedName.quote(field.column()));
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        int position = 1;
        for (Object value : values) {
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            // Typed by the server, as a literal is: the same text fits text, citext, uuid and enums.
            statement.setObject(position++, present == null ? null : present.toString(), Types.OTHER);
        }
        return statement;
    }

    private static Fields fields(ResultSet result) throws SQLException {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            values.put(result.getMetaData().getColumnLabel(i), Optional.ofNullable(result.getString(i)));
        }
        return new Fields(values);
    }

    /** A time without its zone and to the millisecond, JSON as jsonb writes it, whatever the column's exact type. */
    private String printed(String name) {
        String printed = switch (field(name).type()) {
            case "DateTime" -> "to_char({" + name + "}, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS')";
            case "Json" -> "{" + name + "}::jsonb::text";
            default -> "{" + name + "}::text";
        };
        return printed + " AS " + QualifiedName.quote(name);
    }

    private Field field(String name) {
        return model.field(name)
                .orElseThrow(() -> new IllegalArgumentException(model.name() + " has no field " + name));
    }

    private static String equal(Fields fields, String separator) {
        return fields.names().stream().map(field -> "{" + field + "} = ?").collect(joining(separator));
    }

    private Map<String, Value> byColumn(Fields fields) {
        Map<String, Value> values = new LinkedHashMap<>();
        fields.values().forEach((field, text) -> values.put(column(field), Value.of(text)));
        return values;
    }

    /** Without those that the declared model has and the table lacks. */
    private Fields byField(Row row) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            Optional.ofNullable(row.values().get(field.column())).ifPresent(text -> values.put(field.name(), text));
        }
        return new Fields(values);
    }

    private <T> T refusable(String sql, Statement<T> statement) {
        try {
            return statement.run();
        } catch (SQLException e) {
            throw new ServerRefusal(model.table(), sql.split(" ", 2)[0], e);
        }
    }

    private interface Statement<T> {
        T run() throws SQLException;
    }
}
