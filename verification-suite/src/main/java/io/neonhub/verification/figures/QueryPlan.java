package io.neonhub.verification.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How PostgreSQL would answer a query: by its shape, since times depend on what else a server does. The query is planned and
 * not run.
 *
 * @param query what it asks for, for people
 * @param table that it reads
 * @param indexes those that are used; none where the whole table is read
 * @param rows of the table, as the server estimates
 */
public record QueryPlan(String query, String table, List<String> indexes, long rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public QueryPlan {
        indexes = List.copyOf(indexes);
    }

    /**
     * Has a query planned together with others.
     *
     * @param table its name as SQL
     * @param sql a SELECT of that table
     * @return gives the plan, once the batch was run
     */
    static Supplier<QueryPlan> ask(Batch batch, String query, String table, String sql) {
        // A table that was never analyzed has -1.
        Answer<Long> rows = batch.select(
                "SELECT greatest(reltuples, 0)::bigint FROM pg_catalog.pg_class WHERE oid = '"
                        + table.replace("'", "''") + "'::regclass",
                row -> row.getLong(1));
        Answer<List<String>> indexes = batch.select("EXPLAIN (FORMAT JSON) " + sql, row -> indexes(row.getString(1)));
        return () -> new QueryPlan(query, table.replace("\"", ""), indexes.row(), rows.row());
    }

    private static List<String> indexes(String plan) throws SQLException {
        try {
            List<String> indexes = new ArrayList<>();
            collect(JSON.readTree(plan).at("/0/Plan"), indexes);
            return indexes;
        } catch (JsonProcessingException e) {
            throw new SQLException("EXPLAIN gives no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void collect(JsonNode plan, List<String> indexes) {
        if (plan.has("Index Name")) {
            indexes.add(plan.path("Index Name").asText());
        }
        plan.path("Plans").forEach(child -> collect(child, indexes));
    }
}
