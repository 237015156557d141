package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares foreign keys. Stateless. */
public final class ForeignKeyComparison {
    private ForeignKeyComparison() {}

    /**
     * What is wrong with one declared foreign key: missing, under another name, other columns, target or actions, not
     * validated, not enforced. At most one finding.
     *
     * @param declared the table that declares it
     * @param live the same table in the database; where it is absent, so is the foreign key
     */
    public static List<Finding> compare(Table declared, ForeignKey key, Optional<Table> live) {
        Optional<ForeignKey> same = live.flatMap(table -> table.foreignKey(key.name()));
        if (same.isPresent()) {
            return compare(declared.name(), key, same.get());
        }
        return List.of(live.flatMap(table -> renames(declared, table).of(key))
                .map(other -> renamed(declared.name(), key, other))
                .orElseGet(() -> missing(declared.name(), key)));
    }

    /** Every declared foreign key of a table. */
    static List<Finding> compareAll(Table declared, Optional<Table> live) {
        return declared.foreignKeys().stream()
                .flatMap(key -> compare(declared, key, live).stream())
                .toList();
    }

    /** The foreign keys that nobody declared. */
    public static List<Finding> undeclared(Table declared, Table live) {
        Renames<ForeignKey> renames = renames(declared, live);
        return live.foreignKeys().stream()
                .filter(key -> declared.foreignKey(key.name()).isEmpty())
                .filter(key -> !renames.includes(key))
                .map(key -> undeclared(live.name(), key))
                .toList();
    }

    private static Renames<ForeignKey> renames(Table declared, Table live) {
        return new Renames<>(
                declared.foreignKeys(),
                live.foreignKeys(),
                ForeignKey::name,
                (one, other) -> differences(one, other).isEmpty() && other.validated() && other.enforced());
    }

    private static List<Finding> compare(QualifiedName table, ForeignKey declared, ForeignKey live) {
        List<String> differences = differences(declared, live);
        if (!live.enforced()) {
            differences.add("is not enforced: it is NOT ENFORCED, or its triggers are disabled");
        }
        if (!differences.isEmpty()) {
            return List.of(finding(
                    table, declared, "the foreign key " + String.join("; ", differences), replace(table, declared)));
        }
        return live.validated() ? List.of() : List.of(notValidated(table, declared));
    }

    private static List<String> differences(ForeignKey declared, ForeignKey live) {
        List<String> differences = new ArrayList<>();
        if (!path(declared).equals(path(live))) {
            differences.add("leads from " + path(live) + ", declared from " + path(declared));
        }
        if (declared.onDelete() != live.onDelete()) {
            differences.add("is ON DELETE " + live.onDelete().sql() + ", declared ON DELETE "
                    + declared.onDelete().sql());
        }
        if (declared.onUpdate() != live.onUpdate()) {
            differences.add("is ON UPDATE " + live.onUpdate().sql() + ", declared ON UPDATE "
                    + declared.onUpdate().sql());
        }
        return differences;
    }

    private static Finding missing(QualifiedName table, ForeignKey key) {
        return finding(
                table,
                key,
                "the foreign key from " + path(key) + " is missing",
                orphanWarning() + Ddl.alter(table, "ADD " + Ddl.foreignKey(key)));
    }

    private static Finding renamed(QualifiedName table, ForeignKey key, ForeignKey live) {
        return finding(
                table,
                key,
                "the foreign key is called " + live.name() + ", declared as " + key.name(),
                Ddl.alter(
                        table,
                        "RENAME CONSTRAINT " + QualifiedName.quote(live.name()) + " TO "
                                + QualifiedName.quote(key.name())));
    }

    private static Finding notValidated(QualifiedName table, ForeignKey key) {
        return finding(
                table,
                key,
                "the foreign key is NOT VALID: rows that stood before it were never checked",
                "-- It fails while a row refers to nothing: find such rows first.\n"
                        + Ddl.alter(table, "VALIDATE CONSTRAINT " + QualifiedName.quote(key.name())));
    }

    private static Finding undeclared(QualifiedName table, ForeignKey key) {
        return finding(
                table,
                key,
                "the foreign key from " + path(key) + " is not declared",
                "-- Declare it in schema.prisma, or drop it:\n" + Ddl.alter(table, drop(key)));
    }

    private static String replace(QualifiedName table, ForeignKey key) {
        return orphanWarning() + Ddl.alter(table, drop(key) + ", ADD " + Ddl.foreignKey(key));
    }

    private static String drop(ForeignKey key) {
        return "DROP CONSTRAINT " + QualifiedName.quote(key.name());
    }

    private static String orphanWarning() {
        return "-- It fails while a row refers to nothing, and both tables are locked while rows are checked:"
                + " on a large table\n-- add it NOT VALID, then VALIDATE CONSTRAINT.\n";
    }

    private static Finding finding(QualifiedName table, ForeignKey key, String problem, String remedy) {
        return Finding.stop(table + "." + key.name(), problem, remedy);
    }

    /** {@code (userId) to public.users (id)}. */
    private static String path(ForeignKey key) {
        return "(" + String.join(", ", key.columns()) + ") to " + key.referencedTable() + " ("
                + String.join(", ", key.referencedColumns()) + ")";
    }
}
