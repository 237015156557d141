package io.neonhub.benchmark.work;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.server.DatabaseUrl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements of a reading, in their order, and the plainest program that runs them. */
record RecordedQueries(List<String> statements) {

    /** What a reading sends, one statement after the other. */
    interface Look {
        void at(LiveDatabase database) throws SQLException;
    }

    static RecordedQueries of(DatabaseUrl url, Look look) throws SQLException {
        List<String> statements = new ArrayList<>();
        look.at(new Recording(url, statements));
        return new RecordedQueries(statements);
    }

    /** Runs them, and takes each value of each row as text; gives the number of rows. */
    int run(Connection connection) throws SQLException {
        int rows = 0;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                if (statement.execute(sql)) {
                    rows += read(statement.getResultSet());
                }
            }
        }
        connection.rollback();
        return rows;
    }

    private static int read(ResultSet row) throws SQLException {
        int rows = 0;
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
            for (int column = 1; column <= columns; column++) {
                row.getString(column);
            }
            rows++;
        }
        return rows;
    }

    private record Recording(DatabaseUrl url, List<String> statements) implements LiveDatabase {
        @Override
        public String name() {
            return url.database();
        }

        @Override
        public String authority() {
            return url.authority();
        }

        @Override
        public <T> T read(Reading<T> reading) throws SQLException {
            try (Connection connection = url.connect()) {
                connection.setAutoCommit(false);
                return reading.from(proxy(Connection.class, connection));
            }
        }

        private <T> T proxy(Class<T> type, T behind) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        if (method.getName().equals("execute")) {
                            statements.add(String.valueOf(arguments[0]));
                        }
                        try {
                            Object result = method.invoke(behind, arguments);
                            return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
