package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares indexes, unique ones among them; a unique constraint is its index. Stateless. */
public final class IndexComparison {
    private IndexComparison() {}

    /**
     * What is wrong with one declared index: missing, under another name, other columns, order, method, uniqueness or
     * operator class, made partial or covering, or not valid. At most one finding.
     *
     * @param declared the table that declares it
     * @param live the same table in the database; where it is absent, so is the index
     */
    public static List<Finding> compare(Table declared, Index index, Optional<Table> live) {
        Optional<Index> same = live.flatMap(table -> table.index(index.name()));
        if (same.isPresent()) {
            return compare(declared.name(), index, same.get());
        }
        return List.of(live.flatMap(table -> renames(declared, table).of(index))
                .map(other -> renamed(declared.name(), index, other))
                .orElseGet(() -> missing(declared.name(), index)));
    }

    /** Every declared index of a table. */
    static List<Finding> compareAll(Table declared, Optional<Table> live) {
        return declared.indexes().stream()
                .flatMap(index -> compare(declared, index, live).stream())
                .toList();
    }

    /**
     * The indexes that nobody declared. Partial ones and those on expressions are left out: schema.prisma can't say
     * them, and Prisma doesn't see them either.
     */
    public static List<Finding> undeclared(Table declared, Table live) {
        Renames<Index> renames = renames(declared, live);
        return live.indexes().stream()
                .filter(index -> declared.index(index.name()).isEmpty())
                .filter(index -> !renames.includes(index))
                .filter(IndexComparison::isSeenByPrisma)
                .map(index -> undeclared(live.name(), index))
                .toList();
    }

    private static boolean isSeenByPrisma(Index index) {
        return index.predicate().isEmpty() && index.parts().stream().noneMatch(Index.Part::expression);
    }

    private static Renames<Index> renames(Table declared, Table live) {
        return new Renames<>(
                declared.indexes(),
                live.indexes(),
                Index::name,
                (one, other) ->
                        one.valid() == other.valid() && differences(one, other).isEmpty());
    }

    private static List<Finding> compare(QualifiedName table, Index declared, Index live) {
        List<String> differences = differences(declared, live);
        if (!differences.isEmpty()) {
            return List.of(Finding.stop(
                    subject(table, declared),
                    "the index " + String.join("; ", differences),
                    replace(table, declared, live)));
        }
        return live.valid() ? List.of() : List.of(invalid(table, declared));
    }

    private static List<String> differences(Index declared, Index live) {
        List<String> differences = new ArrayList<>();
        if (declared.unique() != live.unique()) {
            differences.add(live.unique() ? "is unique, declared not unique" : "is not unique, declared unique");
        }
        if (!declared.method().equals(live.method())) {
            differences.add("is of method " + live.method() + ", declared " + declared.method());
        }
        if (!declared.parts().equals(live.parts())) {
            differences.add("is on " + parts(live) + ", declared on " + parts(declared));
        }
        if (!declared.predicate().equals(live.predicate())) {
            differences.add("holds " + rows(live) + ", declared to hold " + rows(declared));
        }
        if (!declared.included().equals(live.included())) {
            differences.add("includes " + included(live) + ", declared to include " + included(declared));
        }
        return differences;
    }

    private static Finding missing(QualifiedName table, Index index) {
        return Finding.stop(
                subject(table, index),
                "the " + kind(index) + " on " + keys(index) + " is missing",
                hint(index) + lockWarning(index) + Ddl.createIndex(table, index));
    }

    private static Finding renamed(QualifiedName table, Index index, Index live) {
        return Finding.stop(
                subject(table, index),
                "the index is called " + live.name() + ", declared as " + index.name(),
                "ALTER INDEX " + new QualifiedName(table.schema(), live.name()).sql() + " RENAME TO "
                        + QualifiedName.quote(index.name()) + ";");
    }

    private static Finding invalid(QualifiedName table, Index index) {
        return Finding.stop(
                subject(table, index),
                "the index is not valid, so no query uses it: a CREATE INDEX CONCURRENTLY failed or is still running",
                lockWarning(index) + "REINDEX INDEX " + new QualifiedName(table.schema(), index.name()).sql() + ";");
    }

    private static Finding undeclared(QualifiedName table, Index index) {
        return Finding.stop(
                subject(table, index),
                "the " + kind(index) + " on " + keys(index) + " is not declared",
                hint(index) + "-- Declare it in schema.prisma, or drop it:\n" + drop(table, index));
    }

    private static String hint(Index index) {
        return index.unique()
                ? JoinTableKey.hint(
                        index.parts().stream().map(Index.Part::column).toList())
                : "";
    }

    private static String replace(QualifiedName table, Index declared, Index live) {
        return lockWarning(declared) + drop(table, live) + "\n" + Ddl.createIndex(table, declared);
    }

    /** The index of a unique constraint can only be dropped with its constraint. */
    private static String drop(QualifiedName table, Index index) {
        return (index.unique() ? dropConstraint(table, index) : "") + "DROP INDEX IF EXISTS "
                + new QualifiedName(table.schema(), index.name()).sql() + ";";
    }

    private static String dropConstraint(QualifiedName table, Index index) {
        return Ddl.alter(table, "DROP CONSTRAINT IF EXISTS " + QualifiedName.quote(index.name())) + "\n";
    }

    private static String lockWarning(Index index) {
        return "-- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.\n"
                + (index.unique() ? "-- It fails while two rows share a key: find them first.\n" : "");
    }

    private static String subject(QualifiedName table, Index index) {
        return table + "." + index.name();
    }

    private static String kind(Index index) {
        return index.unique() ? "unique index" : "index";
    }

    private static String keys(Index index) {
        return parts(index) + (index.included().isEmpty() ? "" : " INCLUDE " + included(index));
    }

    private static String parts(Index index) {
        return index.parts().stream().map(IndexComparison::part).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String part(Index.Part part) {
        return part.column()
                + part.operatorClass().map(name -> " " + name).orElse("")
                + (part.descending() ? " DESC" : "");
    }

    private static String rows(Index index) {
        return index.predicate()
                .map(predicate -> "only the rows WHERE " + predicate)
                .orElse("all rows");
    }

    private static String included(Index index) {
        return index.included().isEmpty() ? "no column" : "(" + String.join(", ", index.included()) + ")";
    }
}
