package io.neonhub.verification.schema.catalog;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.QualifiedName;
import java.util.Collection;

/** A table and the number under which the other catalogs know it. */
record TableRow(long oid, QualifiedName name) {
    // deptype 'e': belongs to an extension.
    private static final String FROM = """
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (:schemas)
              AND (c.relkind = 'r' AND NOT c.relispartition OR c.relkind = 'p')
              AND c.relname NOT IN ('_prisma_migrations', 'flyway_schema_history')
              AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
            """;

    static Answer<TableRow> ask(Batch batch, Collection<String> schemas) {
        return batch.select(
                "SELECT c.oid, n.nspname, c.relname " + from(schemas),
                row -> new TableRow(row.getLong(1), new QualifiedName(row.getString(2), row.getString(3))));
    }

    /** The numbers of all of them, as an array in SQL: found once, before the query around it begins. */
    static String oids(Collection<String> schemas) {
        return "ARRAY(SELECT c.oid " + from(schemas) + ")";
    }

    private static String from(Collection<String> schemas) {
        return FROM.replace(":schemas", Batch.texts(schemas));
    }
}
