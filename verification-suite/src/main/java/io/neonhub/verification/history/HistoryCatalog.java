package io.neonhub.verification.history;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.verification.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the catalog says of the history's table: whether there is one, of which kind and with which columns, and whether
 * our role may read it. Everybody may read the catalog.
 */
record HistoryCatalog(Answer<Relation> relations, Answer<Column> columns) {
    private static final String RELATIONS = """
            SELECT c.oid, n.nspname AS schema, c.relkind AS kind, has_schema_privilege(n.oid, 'USAGE') AS entered,
                   row_security_active(c.oid) AS filtered
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relname = '_prisma_migrations' ORDER BY n.nspname""";

    private static final String COLUMNS = """
            SELECT a.attrelid AS relation, a.attname AS name, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
                   has_column_privilege(a.attrelid, a.attnum, 'SELECT') AS readable
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid
            WHERE c.relname = '_prisma_migrations' AND a.attnum > 0 AND NOT a.attisdropped""";

    /** Prisma's columns in its order, and the types in which each can be read. */
    private static final Map<String, Pattern> EXPECTED = new LinkedHashMap<>();

    static {
        Pattern text = Pattern.compile("text|character varying(\\(\\d+\\))?");
        Pattern time = Pattern.compile("timestamp(\\(\\d\\))? with time zone");
        EXPECTED.put("id", text);
        EXPECTED.put("checksum", text);
        EXPECTED.put("finished_at", time);
        EXPECTED.put("migration_name", text);
        EXPECTED.put("logs", text);
        EXPECTED.put("rolled_back_at", time);
        EXPECTED.put("started_at", time);
        EXPECTED.put("applied_steps_count", Pattern.compile("integer"));
    }

    private record Relation(long oid, String schema, String kind, boolean entered, boolean filtered) {}

    private record Column(long relation, String name, String type, boolean readable) {}

    /** Adds its questions to a batch. */
    static HistoryCatalog in(Batch batch) {
        return new HistoryCatalog(
                batch.select(
                        RELATIONS,
                        row -> new Relation(
                                row.getLong("oid"),
                                row.getString("schema"),
                                row.getString("kind"),
                                row.getBoolean("entered"),
                                row.getBoolean("filtered"))),
                batch.select(
                        COLUMNS,
                        row -> new Column(
                                row.getLong("relation"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getBoolean("readable"))));
    }

    /**
     * What they were answered, once the batch was run.
     *
     * @throws EnvironmentException if our role may not read the table, or not all of its rows
     */
    HistoryTable table(HistoryPlace place) {
        for (Relation relation : relations.rows()) {
            if (relation.schema().equals(place.schema())) {
                return judged(relation, place);
            }
        }
        return new HistoryTable.Missing(
                relations.rows().stream().map(Relation::schema).toList());
    }

    private HistoryTable judged(Relation relation, HistoryPlace place) {
        Map<String, Column> found = columns.rows().stream()
                .filter(column -> column.relation() == relation.oid())
                .collect(Collectors.toMap(Column::name, Function.identity()));
        List<String> differences = differences(found);
        if (differences.isEmpty()) {
            requireRights(relation, found, place);
        }
        if (!relation.kind().equals("r") && !relation.kind().equals("p")) {
            return new HistoryTable.NotATable(kind(relation.kind()), differences.isEmpty());
        }
        return differences.isEmpty() ? new HistoryTable.AsExpected() : new HistoryTable.OtherColumns(differences);
    }

    private static String kind(String letter) {
        return switch (letter) {
            case "v" -> "view";
            case "m" -> "materialised view";
            case "f" -> "foreign table";
            case "S" -> "sequence";
            default -> "relation of the kind " + letter;
        };
    }

    private static List<String> differences(Map<String, Column> columns) {
        List<String> differences = new ArrayList<>();
        EXPECTED.forEach((name, types) -> {
            Column column = columns.get(name);
            if (column == null) {
                differences.add("has no column " + name);
            } else if (!types.matcher(column.type()).matches()) {
                differences.add("has " + name + " as " + column.type());
            }
        });
        return differences;
    }

    private static void requireRights(Relation relation, Map<String, Column> columns, HistoryPlace place) {
        String role = QualifiedName.quote(place.role());
        String grants = "";
        if (!relation.entered()) {
            grants += "GRANT USAGE ON SCHEMA " + QualifiedName.quote(place.schema()) + " TO " + role + "; ";
        }
        if (columns.entrySet().stream()
                .anyMatch(column -> EXPECTED.containsKey(column.getKey())
                        && !column.getValue().readable())) {
            grants += "GRANT SELECT ON " + place.sql() + " TO " + role + ";";
        }
        if (!grants.isEmpty()) {
            throw new EnvironmentException("The role " + role + " may not read the history " + place.sql()
                    + " of the database " + place.database() + ", so nothing can be said about it. Let it: "
                    + grants.strip());
        }
        if (relation.filtered()) {
            throw new EnvironmentException("Row-level security hides rows of the history " + place.sql()
                    + " of the database " + place.database() + " from the role " + role
                    + ", so nothing can be said about it. Connect as the owner of the table, or let the role read all"
                    + " of it: CREATE POLICY read_history ON " + place.sql() + " FOR SELECT TO " + role
                    + " USING (true);");
        }
    }
}
