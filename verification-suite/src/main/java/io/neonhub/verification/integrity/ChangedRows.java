package io.neonhub.verification.integrity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the rows of a table with a key that are not what they were, by reading those parts that differ. For one thread. */
final class ChangedRows {

    /** How many rows, and the keys of the first of them. */
    static final class Counted {
        private static final int NAMED = 3;

        private final List<String> first = new ArrayList<>();
        private long rows;

        void add(String key) {
            rows++;
            if (first.size() < NAMED) {
                first.add(key);
            }
        }

        long rows() {
            return rows;
        }

        List<String> first() {
            return Collections.unmodifiableList(first);
        }
    }

    private final SurvivingTable table;
    private final Counted lost = new Counted();
    private final Counted added = new Counted();
    private final Map<Integer, Map<Alteration, Counted>> altered = new TreeMap<>();

    private ChangedRows(SurvivingTable table) {
        this.table = table;
    }

    static ChangedRows find(SurvivingTable table, Side before, Side after) throws SQLException {
        ChangedRows changed = new ChangedRows(table);
        List<Integer> differing = differing(table, before.buckets(table), after.buckets(table));
        if (!differing.isEmpty()) {
            try (KeyedRows then = before.rows(table, differing);
                    KeyedRows now = after.rows(table, differing)) {
                changed.merge(then, now);
            }
        }
        return changed;
    }

    private static List<Integer> differing(
            SurvivingTable table, Map<Integer, RowTotals> before, Map<Integer, RowTotals> after) {
        Map<Integer, RowTotals> all = new TreeMap<>(before);
        after.forEach(all::putIfAbsent);
        RowTotals none = RowTotals.none(table);
        return all.keySet().stream()
                .filter(bucket -> !before.getOrDefault(bucket, none).equals(after.getOrDefault(bucket, none)))
                .toList();
    }

    private void merge(KeyedRows then, KeyedRows now) throws SQLException {
        while (then.current().isPresent() || now.current().isPresent()) {
            int order = compare(then.current(), now.current());
            if (order < 0) {
                lost.add(then.current().orElseThrow().key());
            } else if (order > 0) {
                added.add(now.current().orElseThrow().key());
            } else {
                compare(then.current().orElseThrow(), now.current().orElseThrow());
            }
            if (order <= 0) {
                then.next();
            }
            if (order >= 0) {
                now.next();
            }
        }
    }

    private static int compare(Optional<KeyedRows.Row> then, Optional<KeyedRows.Row> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return then.isEmpty() ? 1 : -1;
        }
        return compareBytes(then.get().key(), now.get().key());
    }

    /** In the order of the collation "C": that of UTF-8, which is that of code points. */
    private static int compareBytes(String one, String other) {
        int[] points = one.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        return Arrays.compare(points, others);
    }

    private void compare(KeyedRows.Row then, KeyedRows.Row now) {
        for (int i = 0; i < table.columns().size(); i++) {
            Optional<String> before = then.values().get(i);
            Optional<String> after = now.values().get(i);
            if (!before.equals(after)) {
                altered.computeIfAbsent(i, it -> new EnumMap<>(Alteration.class))
                        .computeIfAbsent(Alteration.between(before, after), it -> new Counted())
                        .add(then.key());
            }
        }
    }

    Counted lost() {
        return lost;
    }

    Counted added() {
        return added;
    }

    /** By the place of the column. */
    Map<Integer, Map<Alteration, Counted>> altered() {
        return Collections.unmodifiableMap(altered);
    }
}
