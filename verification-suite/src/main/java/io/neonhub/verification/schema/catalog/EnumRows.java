package io.neonhub.verification.schema.catalog;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.QualifiedName;
import java.util.Collection;
import java.util.List;

/** Reads enum types. */
final class EnumRows {
    private static final String SQL = """
            SELECT n.nspname, t.typname, ARRAY(
              SELECT e.enumlabel::pg_catalog.text FROM pg_catalog.pg_enum e
              WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
            FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            WHERE t.typtype = 'e' AND n.nspname = ANY (:schemas)
              AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objid = t.oid AND d.deptype = 'e')
            """;

    private EnumRows() {}

    static Answer<EnumType> ask(Batch batch, Collection<String> schemas) {
        return batch.select(
                SQL.replace(":schemas", Batch.texts(schemas)),
                row -> new EnumType(
                        new QualifiedName(row.getString("nspname"), row.getString("typname")),
                        List.of((String[]) row.getArray("labels").getArray())));
    }
}
