package com.example;

import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Stands for the code of a user: what lies in {@code io.neonhub} never counts as a place. */
public final class Leak {
    private Leak() {}

    public static Connection connect(TestDatabase database) throws SQLException {
        return database.connect();
    }

    public static Connection fromDataSource(TestDatabase database) throws SQLException {
        return database.dataSource().getConnection();
    }
}
