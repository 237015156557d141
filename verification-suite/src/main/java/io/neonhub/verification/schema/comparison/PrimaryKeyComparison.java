package io.neonhub.verification.schema.comparison;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Compares a primary key: its columns, their order, its name. */
record PrimaryKeyComparison(QualifiedName table, Optional<PrimaryKey> declared, Optional<PrimaryKey> live) {
    List<Finding> findings() {
        if (declared.equals(live)) {
            return List.of();
        }
        return List.of(columns(declared).equals(columns(live)) ? renamed() : replaced());
    }

    private Finding renamed() {
        String from = live.map(PrimaryKey::name).orElseThrow();
        String to = declared.map(PrimaryKey::name).orElseThrow();
        return Finding.stop(
                table.toString(),
                "the primary key is called " + from + ", declared as " + to,
                Ddl.alter(table, "RENAME CONSTRAINT " + QualifiedName.quote(from) + " TO " + QualifiedName.quote(to)));
    }

    private Finding replaced() {
        String drop = live.map(key -> Ddl.alter(table, "DROP CONSTRAINT " + QualifiedName.quote(key.name())) + "\n")
                .orElse("");
        String add = declared.map(key -> Ddl.alter(table, "ADD " + Ddl.primaryKey(key)))
                .orElse("");
        return Finding.stop(
                table.toString(),
                "has " + words(live) + ", declared with " + words(declared),
                JoinTableKey.hint(declared.or(() -> live).orElseThrow().columns())
                        + "-- It fails while rows share a key or hold NULL in it, or a foreign key refers to it.\n"
                        + (drop + add).strip());
    }

    private static List<String> columns(Optional<PrimaryKey> key) {
        return key.map(PrimaryKey::columns).orElse(List.of());
    }

    private static String words(Optional<PrimaryKey> key) {
        return key.map(it -> "the primary key (" + String.join(", ", it.columns()) + ")")
                .orElse("no primary key");
    }
}
