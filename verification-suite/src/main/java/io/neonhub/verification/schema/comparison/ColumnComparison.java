package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares one column of one table. */
final class ColumnComparison {
    private final QualifiedName table;
    private final Column declared;
    private final ColumnRemedy remedy;

    ColumnComparison(QualifiedName table, Column declared) {
        this.table = table;
        this.declared = declared;
        this.remedy = new ColumnRemedy(table, declared);
    }

    Finding missing() {
        return stop(
                "the column is missing, declared as " + declared.type() + (declared.nullable() ? "" : " NOT NULL"),
                remedy.add());
    }

    /** In the order in which the remedies can be run: a type decides which default fits, an identity is never NULL. */
    List<Finding> differences(Column live) {
        List<Finding> findings = new ArrayList<>();
        if (!sameType(declared.type(), live.type())) {
            findings.add(type(live));
        }
        if (!DefaultComparison.same(declared, live)) {
            findings.add(columnDefault(live.columnDefault()));
        }
        if (!sameNullability(live)) {
            findings.add(nullability());
        }
        return findings;
    }

    /** A declared type without schema may be one of an extension, which can stand in any schema. */
    static boolean sameType(ColumnType declared, ColumnType live) {
        return declared.array() == live.array()
                && (declared.schema().isEmpty()
                        ? withoutSpaces(declared.name()).equals(withoutSpaces(live.name()))
                        : declared.schema().equals(live.schema())
                                && declared.name().equals(live.name()));
    }

    /** {@code Unsupported("geometry(Point, 4326)")} stands as people write it. */
    private static String withoutSpaces(String type) {
        return type.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** schema.prisma can't say whether a list is NOT NULL, and Prisma doesn't look. */
    private boolean sameNullability(Column live) {
        return declared.type().array() || declared.nullable() == live.nullable();
    }

    private Finding type(Column live) {
        return stop("is " + live.type() + ", declared as " + declared.type(), remedy.convert(live));
    }

    private Finding nullability() {
        return declared.nullable()
                ? stop("is NOT NULL, declared as nullable", remedy.dropNotNull())
                : stop("is nullable, declared as NOT NULL", remedy.setNotNull());
    }

    private Finding columnDefault(ColumnDefault live) {
        return stop(
                "has " + words(live) + ", declared with " + words(declared.columnDefault()), remedy.setDefault(live));
    }

    private static String words(ColumnDefault columnDefault) {
        if (columnDefault instanceof ColumnDefault.Sequence) {
            return columnDefault + " as its default";
        }
        if (columnDefault instanceof ColumnDefault.Generated generated) {
            return "a value computed as " + generated.sql();
        }
        return columnDefault instanceof ColumnDefault.None ? columnDefault.toString() : "the default " + columnDefault;
    }

    private Finding stop(String problem, String sql) {
        return Finding.stop(table + "." + declared.name(), problem, sql);
    }
}
