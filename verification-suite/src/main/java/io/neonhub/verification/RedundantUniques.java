package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Unique indexes that add nothing, because fewer of their columns are unique already. */
final class RedundantUniques {
    private RedundantUniques() {}

    static List<Finding> in(Table table) {
        return table.indexes().stream()
                .filter(RedundantUniques::isUnique)
                .flatMap(index -> covering(table, index).map(other -> advice(table.name(), index, other)).stream())
                .toList();
    }

    private static Optional<Index> covering(Table table, Index index) {
        return table.indexes().stream()
                .filter(RedundantUniques::isUnique)
                .filter(other -> columns(index).size() > columns(other).size()
                        && columns(index).containsAll(columns(other)))
                .findFirst();
    }

    private static Finding advice(QualifiedName table, Index index, Index other) {
        return Finding.advice(
                table + "." + index.name(),
                "the unique index adds nothing: " + other.name() + " makes fewer of its columns unique already",
                "Remove its @@unique from schema.prisma, unless queries need the index.");
    }

    private static boolean isUnique(Index index) {
        return index.unique()
                && index.valid()
                && index.predicate().isEmpty()
                && index.parts().stream().noneMatch(Index.Part::expression);
    }

    private static Set<String> columns(Index index) {
        return index.parts().stream().map(Index.Part::column).collect(Collectors.toSet());
    }
}
