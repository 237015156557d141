package io.neonhub.verification.backup;

import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.data.BaselineKey;
import io.neonhub.verification.data.DataBaseline;
import io.neonhub.verification.data.Expectations;
import io.neonhub.verification.data.TableData;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.drift.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database consists of, schema and rows, as far as a backup must bring it back. Owners and grants are left out: they
 * are restored where the roles are.
 *
 * @param tables what the rows of each come to
 * @param further fingerprints of the rows of histories, and of large objects
 */
record Contents(Inventory schema, List<TableData> tables, Map<String, String> further) {
    private static final String HISTORIES = """
            SELECT format('SELECT %L, count(*) || '' rows, '' || coalesce(sum(hashtextextended(t::text, 0)), 0)'
                          ' FROM %I.%I AS t', n.nspname || '.' || c.relname, n.nspname, c.relname)
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND c.relname IN ('_prisma_migrations', 'flyway_schema_history')""";

    private static final String LARGE_OBJECTS = """
            SELECT 'large objects',
                   count(*) || ', ' || coalesce(sum(hashtextextended(oid || encode(sha256(lo_get(oid)), 'hex'), 0)), 0)
            FROM pg_catalog.pg_largeobject_metadata""";

    Contents {
        tables = List.copyOf(tables);
        further = new TreeMap<>(further);
    }

    static Contents read(LiveDatabase moment, BaselineKey key) throws SQLException {
        Inventory schema = InventoryReader.read(moment);
        return new Contents(withoutGrants(schema), rows(schema, moment, key), moment.read(Contents::further));
    }

    /** None where there is no table, as before the first release. */
    private static List<TableData> rows(Inventory schema, LiveDatabase moment, BaselineKey key) throws SQLException {
        return schema.objects().stream().anyMatch(object -> object.name().kind() == Kind.TABLE)
                ? DataBaseline.take(moment, Expectations.none(), 100, key, Clock.systemUTC())
                        .tables()
                : List.of();
    }

    private static Inventory withoutGrants(Inventory schema) {
        return new Inventory(
                schema.major(),
                schema.objects().stream()
                        .filter(object -> object.name().kind() != Kind.GRANT
                                && object.name().kind() != Kind.COLUMN_GRANT)
                        .toList());
    }

    private static Map<String, String> further(Connection connection) throws SQLException {
        Map<String, String> further = GeneratedQueries.run(connection, HISTORIES, row -> row.getString(2));
        further.putAll(GeneratedQueries.all(connection, List.of(LARGE_OBJECTS), row -> row.getString(2)));
        return further;
    }
}
