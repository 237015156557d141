package io.neonhub.verification.schema.catalog;

/** The tables whose rows are the application's: a partitioned one stands for its partitions. */
public final class OwnTables {
    /** Of a SELECT: {@code c} is the table in {@code pg_class}, {@code n} its schema in {@code pg_namespace}. */
    public static final String FROM = """
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
              AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
              AND c.relname <> '_prisma_migrations'
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
            """;

    private OwnTables() {}
}
