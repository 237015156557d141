package io.neonhub.verification.backup;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.database.Batch.RowMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Queries that the catalog writes, one for each object of a kind: each gives one row, of a name and what it comes to. */
final class GeneratedQueries {
    private GeneratedQueries() {}

    /** @param value of the second column */
    static <T> Map<String, T> run(Connection connection, String generator, RowMapper<T> value) throws SQLException {
        Batch first = new Batch();
        Answer<String> queries = first.select(generator, row -> row.getString(1));
        first.run(connection);
        return all(connection, queries.rows(), value);
    }

    static <T> Map<String, T> all(Connection connection, List<String> queries, RowMapper<T> value) throws SQLException {
        Batch batch = new Batch();
        List<Answer<Map.Entry<String, T>>> answers = queries.stream()
                .map(query -> batch.select(query, row -> Map.entry(row.getString(1), value.map(row))))
                .toList();
        batch.run(connection);
        Map<String, T> all = new TreeMap<>();
        answers.forEach(answer -> all.put(answer.row().getKey(), answer.row().getValue()));
        return all;
    }
}
