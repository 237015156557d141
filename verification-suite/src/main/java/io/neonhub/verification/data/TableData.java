package io.neonhub.verification.data;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the rows of a table come to.
 *
 * @param columns whose values are in the fingerprint, sorted
 * @param rows how many there are
 * @param fingerprint of all rows, or of the sample, in whatever order they lie
 * @param newest the latest value of each column that holds a date and time, as text in UTC
 * @param creation which of these is filled in when a row is inserted; empty for none
 * @param reference for reference data a fingerprint per row, under the row's key
 * @param obstacle why its rows were not read; empty where they were
 */
public record TableData(
        QualifiedName table,
        List<String> columns,
        long rows,
        String fingerprint,
        Map<String, String> newest,
        String creation,
        Map<String, String> reference,
        String obstacle) {
    public TableData {
        columns = List.copyOf(columns);
        newest = new TreeMap<>(newest);
        reference = new TreeMap<>(reference);
    }

    static TableData unread(TableShape shape, String obstacle) {
        return new TableData(shape.name(), shape.columns(), 0, "", Map.of(), "", Map.of(), obstacle);
    }
}
