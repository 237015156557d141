package io.neonhub.verification.integrity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that is there before and after, be it under another name.
 *
 * @param columns those that are, too; in the order of before
 * @param key the key of before among them; none where that has not survived, or there never was one
 */
record SurvivingTable(KeptTable before, KeptTable after, List<SurvivingColumn> columns, List<SurvivingColumn> key) {

    /** @param connection see {@link SurvivingColumn#of} */
    static SurvivingTable of(KeptTable before, KeptTable after, Connection connection) throws SQLException {
        List<SurvivingColumn> columns = new ArrayList<>();
        for (KeptColumn column : before.columns()) {
            Optional<KeptColumn> same = same(before, after, column);
            if (same.isPresent()) {
                columns.add(SurvivingColumn.of(column, same.get(), connection));
            }
        }
        return new SurvivingTable(before, after, columns, key(before, columns));
    }

    /** By number in the same table; in one that was made anew, by name. */
    private static Optional<KeptColumn> same(KeptTable before, KeptTable after, KeptColumn column) {
        return before.oid() == after.oid() ? after.column(column.number()) : after.column(column.name());
    }

    private static List<SurvivingColumn> key(KeptTable before, List<SurvivingColumn> columns) {
        List<SurvivingColumn> key = before.key().stream()
                .flatMap(number -> columns.stream().filter(it -> it.before().number() == number))
                .toList();
        return key.size() == before.key().size() ? key : List.of();
    }

    /** Those of before that are gone. */
    List<KeptColumn> dropped() {
        return before.columns().stream()
                .filter(column -> columns.stream().noneMatch(it -> it.before().equals(column)))
                .toList();
    }

    SurvivingTable asPlainText() {
        List<SurvivingColumn> plain =
                columns.stream().map(SurvivingColumn::asPlainText).toList();
        return new SurvivingTable(before, after, plain, key(before, plain));
    }
}
