package io.neonhub.verification.schema.catalog;

import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indexes of one table, the primary key's kept apart. */
record TableIndexes(Optional<PrimaryKey> primaryKey, List<Index> indexes) {
    static final TableIndexes NONE = new TableIndexes(Optional.empty(), List.of());

    TableIndexes with(PrimaryKey key) {
        return new TableIndexes(Optional.of(key), indexes);
    }

    TableIndexes with(Index index) {
        List<Index> more = new ArrayList<>(indexes);
        more.add(index);
        return new TableIndexes(primaryKey, more);
    }

    List<Index> sorted() {
        return indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
    }
}
