package io.neonhub.verification.schema.catalog;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.EnumType;
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
import java.util.stream.Collectors;

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
 * <p>A reader stands for the questions that it has added to one batch.
 */
public final class CatalogReader {
    /** How many statements one reading takes. None needs the answer to another, so all of them travel together. */
    public static final int STATEMENTS = 8;

    private final Answer<TableRow> tables;
    private final Answer<ColumnRow> columns;
    private final Answer<Map.Entry<TypeRow.Key, TypeRow>> types;
    private final Answer<IndexRow> indexes;
    private final Answer<IndexRow.OperatorClass> operatorClasses;
    private final Answer<ForeignKeyRows.Row> foreignKeys;
    private final Answer<EnumType> enums;
    private final Answer<Extension> extensions;

    private CatalogReader(Batch batch, Collection<String> schemas) {
        String oids = TableRow.oids(schemas);
        tables = TableRow.ask(batch, schemas);
        columns = ColumnRow.ask(batch, oids);
        types = TypeRow.ask(batch, oids);
        indexes = IndexRow.ask(batch, oids);
        operatorClasses = IndexRow.askForOperatorClasses(batch);
        foreignKeys = ForeignKeyRows.ask(batch, oids);
        enums = EnumRows.ask(batch, schemas);
        extensions =
                batch.select("SELECT extname FROM pg_catalog.pg_extension", row -> new Extension(row.getString(1)));
    }

    /**
     * Reads the tables and enums of some schemas, and the extensions of the whole database. The connection belongs to the
     * caller, who closes it and ends its transaction.
     *
     * @param schemas their names, unquoted: {@code public}; one that doesn't exist holds nothing
     * @throws SQLException if the server refuses or the connection fails; a role needs no right but to connect
     */
    public static Schema read(Connection connection, Collection<String> schemas) throws SQLException {
        Batch batch = new Batch();
        CatalogReader reader = in(batch, schemas);
        batch.run(connection);
        return reader.schema();
    }

    /** Adds the same questions to a batch, which the caller runs. */
    public static CatalogReader in(Batch batch, Collection<String> schemas) {
        return new CatalogReader(batch, schemas);
    }

    /** What they were answered, once the batch was run. */
    public Schema schema() {
        Map<Long, Map<Integer, Column>> columnsOf = ColumnRow.byTable(
                columns.rows(),
                types.rows().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<Long, TableIndexes> indexesOf = IndexRow.byTable(indexes.rows(), columnsOf, operatorClasses.rows());
        Map<Long, List<ForeignKey>> foreignKeysOf = ForeignKeyRows.byTable(foreignKeys.rows());
        return new Schema(
                tables.rows().stream()
                        .map(table -> table(
                                table.name(),
                                columnsOf.getOrDefault(table.oid(), Map.of()),
                                indexesOf.getOrDefault(table.oid(), TableIndexes.NONE),
                                foreignKeysOf.getOrDefault(table.oid(), List.of())))
                        .sorted(Comparator.comparing(Table::name))
                        .toList(),
                enums.rows().stream()
                        .sorted(Comparator.comparing(EnumType::name))
                        .toList(),
                extensions.rows().stream()
                        .sorted(Comparator.comparing(Extension::name))
                        .toList());
    }

    private static Table table(
            QualifiedName name, Map<Integer, Column> columns, TableIndexes indexes, List<ForeignKey> foreignKeys) {
        return new Table(name, List.copyOf(columns.values()), indexes.primaryKey(), indexes.sorted(), foreignKeys);
    }
}
