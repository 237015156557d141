package io.neonhub.verification.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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
     * Plans a query.
     *
     * @param table its name as SQL
     * @param sql a SELECT of that table
     */
    public static QueryPlan of(Connection connection, String query, String table, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long rows = rows(statement, table);
            try (ResultSet row = statement.executeQuery("EXPLAIN (FORMAT JSON) " + sql)) {
                row.next();
                List<String> indexes = new ArrayList<>();
                collect(JSON.readTree(row.getString(1)).at("/0/Plan"), indexes);
                return new QueryPlan(query, table.replace("\"", ""), indexes, rows);
            } catch (JsonProcessingException e) {
                throw new SQLException("EXPLAIN gives no JSON: " + e.getOriginalMessage(), e);
            }
        }
    }

    /** A table that was never analyzed has -1. */
    private static long rows(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT greatest(reltuples, 0)::bigint FROM pg_catalog.pg_class"
                + " WHERE oid = " + statement.enquoteLiteral(table) + "::regclass")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void collect(JsonNode plan, List<String> indexes) {
        if (plan.has("Index Name")) {
            indexes.add(plan.path("Index Name").asText());
        }
        plan.path("Plans").forEach(child -> collect(child, indexes));
    }
}
