package io.neonhub.verification.safety;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tables that production has, and the application uses, before a release; each other one is new in it.
 *
 * @param tables by object id, which a copy of the database keeps
 */
public record Shipped(Map<Long, ShippedTable> tables) {
    public Shipped {
        tables = Map.copyOf(tables);
    }

    /** Where the number of rows comes from. */
    public enum Rows {
        /** There are as many as the database holds. */
        COUNTED,
        /** The database is empty, and production's is not. */
        ASSUMED
    }

    /**
     * A table of before.
     *
     * @param rows empty where nobody counted; then there may be any number
     */
    public record ShippedTable(QualifiedName name, OptionalLong rows) {
        boolean mayHaveRows() {
            return rows.isEmpty() || rows.getAsLong() > 0;
        }

        /** For people: {@code public.users, with its 3 rows}. */
        @Override
        public String toString() {
            return name + (rows.isPresent() ? ", with its " + rows.getAsLong() + " rows" : "");
        }
    }

    /** Whatever is there now. Counting reads each table from end to end. */
    static Shipped of(CatalogState now, Connection connection, Rows rows) throws SQLException {
        Map<Long, ShippedTable> tables = new HashMap<>();
        for (CatalogState.Table table : now.tables().values()) {
            OptionalLong counted =
                    table.isTable() && rows == Rows.ASSUMED ? OptionalLong.empty() : count(connection, table);
            tables.put(table.oid(), new ShippedTable(table.name(), counted));
        }
        return new Shipped(tables);
    }

    /** A materialized view may be there and not be filled yet, and then cannot be read. */
    private static OptionalLong count(Connection connection, CatalogState.Table table) throws SQLException {
        if (!table.isTable()) {
            return table.kind().equals("v") ? OptionalLong.of(0) : OptionalLong.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM " + table.name().sql())) {
            row.next();
            return OptionalLong.of(row.getLong(1));
        }
    }

    Optional<ShippedTable> table(long oid) {
        return Optional.ofNullable(tables.get(oid));
    }

    /** Whether it is shipped and may have rows, so that somebody waits and something can be lost. */
    boolean isFilled(long oid) {
        return table(oid).filter(ShippedTable::mayHaveRows).isPresent();
    }
}
