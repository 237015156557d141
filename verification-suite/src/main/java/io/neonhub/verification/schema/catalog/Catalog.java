package io.neonhub.verification.schema.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Runs a SELECT on {@code pg_catalog}, with at most one parameter, an array. */
final class Catalog {
    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** Makes one value of one row. */
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> select(String sql, RowMapper<T> mapper) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return rows(statement, mapper);
        }
    }

    <T> List<T> selectByOids(String sql, Collection<Long> oids, RowMapper<T> mapper) throws SQLException {
        return select(sql, "oid", oids, mapper);
    }

    <T> List<T> selectByNames(String sql, Collection<String> names, RowMapper<T> mapper) throws SQLException {
        return select(sql, "text", names, mapper);
    }

    private <T> List<T> select(String sql, String type, Collection<?> values, RowMapper<T> mapper) throws SQLException {
        Array array = connection.createArrayOf(type, values.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array);
            return rows(statement, mapper);
        } finally {
            array.free();
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(mapper.map(row));
            }
        }
        return rows;
    }
}
