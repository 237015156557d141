package io.neonhub.verification.drift;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One query of the inventory. It gives a row per object: {@code kind}, {@code schema}, {@code parent} and {@code name},
 * perhaps {@code ddl}, {@code position} and the parts of {@code origin}; every other column is an attribute under its
 * label, NULL where the object has none.
 *
 * <p>{@code /*18 text *}{@code /} in its text stands for newer servers only: here from PostgreSQL 18 on.
 */
record InventoryQuery(String file) {
    private static final Pattern FOR_NEWER = Pattern.compile("/\\*(\\d+) (.*?)\\*/", Pattern.DOTALL);
    private static final Set<String> NO_ATTRIBUTES = Set.of(
            "kind",
            "schema",
            "parent",
            "name",
            "ddl",
            "position",
            "origin.kind",
            "origin.schema",
            "origin.parent",
            "origin.name");

    Answer<CatalogObject> ask(Batch batch) {
        return batch.select(this::sql, new ObjectOfRow());
    }

    /** The labels are those of the first row. */
    private static final class ObjectOfRow implements Batch.RowMapper<CatalogObject> {
        private List<String> labels = List.of();

        @Override
        public CatalogObject map(ResultSet row) throws SQLException {
            if (labels.isEmpty()) {
                labels = labels(row);
            }
            return object(row, labels);
        }
    }

    String sql(int major) {
        return FOR_NEWER
                .matcher(resource("scope.sql") + resource(file))
                .replaceAll(part ->
                        major >= Integer.parseInt(part.group(1)) ? Matcher.quoteReplacement(part.group(2)) : "");
    }

    private static List<String> labels(ResultSet row) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            labels.add(row.getMetaData().getColumnLabel(i));
        }
        return labels;
    }

    private static CatalogObject object(ResultSet row, List<String> labels) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            String value = row.getString(i + 1);
            if (value != null) {
                values.put(labels.get(i), value);
            }
        }
        ObjectName name = name(values, "", values.getOrDefault("kind", ""));
        Optional<ObjectName> origin = values.containsKey("origin.name")
                ? Optional.of(name(values, "origin.", values.getOrDefault("kind", "")))
                : Optional.empty();
        String ddl = values.getOrDefault("ddl", "");
        int position = Integer.parseInt(values.getOrDefault("position", "0"));
        values.keySet().removeAll(NO_ATTRIBUTES);
        return new CatalogObject(name, values, ddl, position, origin);
    }

    private static ObjectName name(Map<String, String> values, String prefix, String kind) {
        return new ObjectName(
                Kind.of(values.getOrDefault(prefix + "kind", kind)),
                values.getOrDefault(prefix + "schema", ""),
                values.getOrDefault(prefix + "parent", ""),
                values.getOrDefault(prefix + "name", ""));
    }

    private static String resource(String name) {
        try (InputStream text = InventoryQuery.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the query " + name + " is not on the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
