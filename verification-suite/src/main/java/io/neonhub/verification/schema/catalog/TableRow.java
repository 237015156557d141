package io.neonhub.verification.schema.catalog;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** A table and the number under which the other catalogs know it. */
record TableRow(long oid, QualifiedName name) {
    // deptype 'e': belongs to an extension.
    private static final String SQL = """
            SELECT c.oid, n.nspname, c.relname
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (?)
              AND (c.relkind = 'r' AND NOT c.relispartition OR c.relkind = 'p')
              AND c.relname NOT IN ('_prisma_migrations', 'flyway_schema_history')
              AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
            """;

    static List<TableRow> read(Catalog catalog, Collection<String> schemas) throws SQLException {
        return catalog.selectByNames(
                SQL,
                schemas,
                row -> new TableRow(row.getLong(1), new QualifiedName(row.getString(2), row.getString(3))));
    }
}
