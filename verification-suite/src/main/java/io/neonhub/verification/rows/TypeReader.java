package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads types from the catalog, down to what domains, arrays and ranges are made of. */
final class TypeReader {
    private static final String TYPE = """
            SELECT n.nspname, t.typname, t.typtype, t.typcategory, t.typbasetype, t.typtypmod, t.typnotnull,
                   t.typdefault IS NOT NULL AS has_default,
                   CASE WHEN t.typsubscript = 'array_subscript_handler'::regproc THEN t.typelem ELSE 0 END AS element,
                   coalesce(r.rngsubtype, 0) AS subtype,
                   ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder) AS labels,
                   ARRAY(SELECT pg_get_constraintdef(oid) FROM pg_constraint
                         WHERE contypid = t.oid AND contype = 'c' ORDER BY conname) AS checks
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
                 LEFT JOIN pg_range r ON t.oid IN (r.rngtypid, r.rngmultitypid)
            WHERE t.oid = ?""";

    private final Connection connection;

    TypeReader(Connection connection) {
        this.connection = connection;
    }

    TypeShape read(long oid, int modifier) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TYPE)) {
            statement.setLong(1, oid);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return shape(row, modifier);
            }
        }
    }

    private TypeShape shape(ResultSet row, int modifier) throws SQLException {
        QualifiedName name = new QualifiedName(row.getString("nspname"), row.getString("typname"));
        if (row.getLong("element") != 0) {
            return new TypeShape.ArrayOf(read(row.getLong("element"), modifier));
        }
        return switch (row.getString("typtype")) {
            case "b" -> new TypeShape.Scalar(name, row.getString("typcategory").charAt(0), modifier);
            case "e" -> new TypeShape.Enumeration(ShapeReader.strings(row, "labels"));
            case "r" -> new TypeShape.RangeOf(read(row.getLong("subtype"), -1));
            case "m" -> new TypeShape.MultirangeOf(read(row.getLong("subtype"), -1));
            case "d" -> domain(row, name);
            default -> new TypeShape.Unknown(name);
        };
    }

    private TypeShape domain(ResultSet row, QualifiedName name) throws SQLException {
        boolean notNull = row.getBoolean("typnotnull");
        boolean hasDefault = row.getBoolean("has_default");
        List<String> checks = ShapeReader.strings(row, "checks");
        TypeShape base = read(row.getLong("typbasetype"), row.getInt("typtypmod"));
        return new TypeShape.Domain(name, base, notNull, hasDefault, checks);
    }
}
