package io.neonhub.verification.schema.catalog;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.Extension;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads what a database consists of from {@code pg_catalog}, in {@value #STATEMENTS} statements whatever the number of
 * tables. PostgreSQL 14 and newer.
 *
 * <p>It only selects, names every object with its schema and depends on no setting of the session, search_path
 * included: it may run in a read-only transaction behind a transaction pooler. Each statement sees its own snapshot;
 * where others change the schema meanwhile, give it a connection inside a REPEATABLE READ transaction.
 *
 * <p>Tables are what Prisma's introspection takes for tables: ordinary, unlogged and partitioned ones, and partitions
 * that are partitioned themselves, but neither other partitions nor foreign tables. Left out are objects of extensions,
 * {@code _prisma_migrations} and {@code flyway_schema_history}, and the indexes behind exclusion constraints, which
 * follow their constraint. A unique constraint is its unique index.
 *
 * <p>Stateless; the connection belongs to the caller, who closes it and ends its transaction.
 */
public final class CatalogReader {
    /** How many statements one reading takes. */
    public static final int STATEMENTS = 8;

    private CatalogReader() {}

    /**
     * Reads the tables and enums of some schemas, and the extensions of the whole database.
     *
     * @param schemas their names, unquoted: {@code public}; one that doesn't exist holds nothing
     * @throws SQLException if the server refuses or the connection fails; a role needs no right but to connect
     */
    public static Schema read(Connection connection, Collection<String> schemas) throws SQLException {
        Catalog catalog = new Catalog(connection);
        List<TableRow> tables = TableRow.read(catalog, schemas);
        List<Long> oids = tables.stream().map(TableRow::oid).toList();
        Map<Long, Map<Integer, Column>> columns = ColumnRow.read(catalog, oids);
        Map<Long, TableIndexes> indexes = IndexRows.read(catalog, oids, columns);
        Map<Long, List<ForeignKey>> foreignKeys = ForeignKeyRows.read(catalog, oids);
        return new Schema(
                tables.stream()
                        .map(table -> table(
                                table.name(),
                                columns.getOrDefault(table.oid(), Map.of()),
                                indexes.getOrDefault(table.oid(), TableIndexes.NONE),
                                foreignKeys.getOrDefault(table.oid(), List.of())))
                        .sorted(Comparator.comparing(Table::name))
                        .toList(),
                EnumRows.read(catalog, schemas),
                extensions(catalog));
    }

    private static Table table(
            QualifiedName name, Map<Integer, Column> columns, TableIndexes indexes, List<ForeignKey> foreignKeys) {
        return new Table(name, List.copyOf(columns.values()), indexes.primaryKey(), indexes.sorted(), foreignKeys);
    }

    private static List<Extension> extensions(Catalog catalog) throws SQLException {
        return catalog
                .select("SELECT extname FROM pg_catalog.pg_extension", row -> new Extension(row.getString(1)))
                .stream()
                .sorted(Comparator.comparing(Extension::name))
                .toList();
    }
}
