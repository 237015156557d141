package io.neonhub.verification.integrity;

import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.catalog.OwnTables;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with rows, as PostgreSQL knows it; a partitioned one stands for its partitions.
 *
 * @param oid which survives a rename, and is the same in a copy of the database
 * @param columns without those that PostgreSQL generates
 * @param key the numbers of the columns by which a row is known: its primary key, or a unique index without NULL; none
 *     where it has neither
 */
record KeptTable(long oid, QualifiedName name, List<KeptColumn> columns, List<Integer> key) {
    private static final String TABLES =
            """
            SELECT c.oid::bigint AS oid, n.nspname, c.relname,
              (SELECT array_agg(a.attnum::integer ORDER BY a.attnum) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid
                 AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS numbers,
              (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid
                 AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS names,
              (SELECT array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum)
                 FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid
                 AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS types,
              (SELECT i.indkey::int2[]::integer[] FROM pg_catalog.pg_index i
                 WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid AND i.indimmediate
                   AND i.indpred IS NULL AND i.indexprs IS NULL AND i.indnkeyatts = i.indnatts
                   AND NOT EXISTS (SELECT FROM unnest(i.indkey::int2[]) AS k
                                   JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = k
                                   WHERE NOT a.attnotnull OR a.attgenerated <> '')
                 ORDER BY i.indisprimary DESC, i.indnatts, i.indexrelid LIMIT 1) AS key
            """ + OwnTables.FROM + "ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\"";

    static List<KeptTable> of(Connection connection) throws SQLException {
        List<KeptTable> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new KeptTable(
                        row.getLong("oid"),
                        new QualifiedName(row.getString("nspname"), row.getString("relname")),
                        columns(row),
                        list(row.getArray("key"), Integer[].class)));
            }
        }
        return tables;
    }

    private static List<KeptColumn> columns(ResultSet row) throws SQLException {
        List<Integer> numbers = list(row.getArray("numbers"), Integer[].class);
        List<String> names = list(row.getArray("names"), String[].class);
        List<String> types = list(row.getArray("types"), String[].class);
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new KeptColumn(numbers.get(i), names.get(i), types.get(i)))
                .toList();
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return array == null ? List.of() : List.of(type.cast(array.getArray()));
    }

    Optional<KeptColumn> column(int number) {
        return columns.stream().filter(it -> it.number() == number).findFirst();
    }

    Optional<KeptColumn> column(String named) {
        return columns.stream().filter(it -> it.name().equals(named)).findFirst();
    }
}
