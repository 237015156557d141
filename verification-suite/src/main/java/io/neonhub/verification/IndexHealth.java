package io.neonhub.verification;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.github.mfvanek.pg.connection.PgConnection;
import io.github.mfvanek.pg.connection.PgConnectionImpl;
import io.github.mfvanek.pg.connection.host.PgHostImpl;
import io.github.mfvanek.pg.core.checks.host.DuplicatedIndexesCheckOnHost;
import io.github.mfvanek.pg.core.checks.host.ForeignKeysNotCoveredWithIndexCheckOnHost;
import io.github.mfvanek.pg.core.checks.host.IntersectedIndexesCheckOnHost;
import io.github.mfvanek.pg.core.checks.host.TablesWithoutPrimaryKeyCheckOnHost;
import io.github.mfvanek.pg.model.column.ColumnNameAware;
import io.github.mfvanek.pg.model.constraint.ForeignKey;
import io.github.mfvanek.pg.model.context.PgContext;
import io.github.mfvanek.pg.model.index.DuplicatedIndexes;
import io.neonhub.verification.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What pg-index-health advises on the structure of one schema. Its rules on load and bloat are left out: they judge a
 * database that has been in use.
 */
final class IndexHealth {
    private final PgConnection connection;
    private final PgContext schema;

    IndexHealth(DataSource database, String schema) {
        // The library insists on a host's name; the data source alone knows the real one.
        this.connection = PgConnectionImpl.of(database, PgHostImpl.ofUrl("jdbc:postgresql://localhost:5432/database"));
        this.schema = PgContext.of(schema);
    }

    List<Finding> advice() {
        return Stream.of(
                        new ForeignKeysNotCoveredWithIndexCheckOnHost(connection)
                                .check(schema).stream().map(this::foreignKeyWithoutIndex),
                        new DuplicatedIndexesCheckOnHost(connection)
                                .check(schema).stream().map(this::duplicates),
                        new IntersectedIndexesCheckOnHost(connection)
                                .check(schema).stream().map(this::overlap),
                        new TablesWithoutPrimaryKeyCheckOnHost(connection)
                                .check(schema, table -> !isHistory(table.getTableName())).stream()
                                        .map(table -> tableWithoutPrimaryKey(table.getTableName())))
                .flatMap(findings -> findings)
                .toList();
    }

    private static boolean isHistory(String table) {
        return table.endsWith("_prisma_migrations") || table.endsWith("flyway_schema_history");
    }

    private Finding foreignKeyWithoutIndex(ForeignKey key) {
        String columns = key.getColumns().stream()
                .map(ColumnNameAware::getColumnName)
                .map(IndexHealth::quoted)
                .collect(Collectors.joining(", "));
        return Finding.advice(
                qualified(key.getTableName()) + "." + plain(key.getName()),
                "the foreign key has no index on its own columns: each DELETE of a referenced row reads the whole table",
                "Add @@index([" + columns.replace("\"", "")
                        + "]) to the model and migrate; on a large table write CREATE INDEX"
                        + " CONCURRENTLY into that migration.");
    }

    private Finding duplicates(DuplicatedIndexes indexes) {
        return Finding.advice(
                qualified(indexes.getTableName()),
                "has indexes that are the same: " + names(indexes),
                "Keep the one that schema.prisma declares and drop the others in a migration.");
    }

    private Finding overlap(DuplicatedIndexes indexes) {
        return Finding.advice(
                qualified(indexes.getTableName()),
                "has indexes of which one begins with the other, or covers it: " + names(indexes),
                "Remove the superfluous one from schema.prisma and migrate, unless it is unique and that is meant.");
    }

    private Finding tableWithoutPrimaryKey(String table) {
        return Finding.advice(
                qualified(table),
                "has no primary key: logical replication refuses UPDATE and DELETE on it",
                "Declare @id or @@id for the model, or set a unique index as REPLICA IDENTITY.");
    }

    private static String names(DuplicatedIndexes indexes) {
        return indexes.getIndexNames().stream().map(IndexHealth::plain).sorted().collect(Collectors.joining(", "));
    }

    /** The library leaves the name of the default schema out. */
    private String qualified(String table) {
        return (schema.isDefaultSchema() ? schema.getSchemaName() + "." : "") + plain(table);
    }

    /** The library quotes a name where SQL needs it. */
    private static String plain(String name) {
        return name.replace("\"", "");
    }

    private static String quoted(String column) {
        return column.startsWith("\"") ? column : quote(column);
    }
}
