package io.neonhub.verification.schema.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Runs a SELECT on {@code pg_catalog}, whose parameters, if any, are arrays. */
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
        return select(sql, mapper, new Array[0]);
    }

    <T> List<T> selectByOids(String sql, Collection<Long> oids, RowMapper<T> mapper) throws SQLException {
        return select(sql, mapper, connection.createArrayOf("oid", oids.toArray()));
    }

    <T> List<T> selectByNames(String sql, Collection<String> names, RowMapper<T> mapper) throws SQLException {
        return select(sql, mapper, connection.createArrayOf("text", names.toArray()));
    }

    <T> List<T> selectByTypes(String sql, Collection<TypeRow.Key> types, RowMapper<T> mapper) throws SQLException {
        return select(
                sql,
                mapper,
                connection.createArrayOf(
                        "oid", types.stream().map(TypeRow.Key::oid).toArray()),
                connection.createArrayOf(
                        "int4", types.stream().map(TypeRow.Key::modifier).toArray()));
    }

    private <T> List<T> select(String sql, RowMapper<T> mapper, Array... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setArray(i + 1, parameters[i]);
            }
            return rows(statement, mapper);
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
