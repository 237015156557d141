package io.neonhub.verification.schema.comparison;

import java.util.List;

/**
 * The key of a table between two models, which differs between versions of Prisma. Who names the wrong one must not be
 * led to rebuild his tables.
 */
final class JoinTableKey {
    private static final List<String> COLUMNS = List.of("A", "B");

    private static final String HINT = """
            -- Prisma 6 makes (A, B) the primary key of such a table, Prisma 5 a unique index. If this project is not
            -- on the version that was named, name its own (neonhub.prisma-version, --prisma-version) and leave
            -- the table alone.
            """;

    private JoinTableKey() {}

    /** What stands in front of a remedy that replaces a key; empty where it is another one. */
    static String hint(List<String> columns) {
        return columns.equals(COLUMNS) ? HINT : "";
    }
}
