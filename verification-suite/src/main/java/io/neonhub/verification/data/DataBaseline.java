package io.neonhub.verification.data;

import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of all tables of a database came to at one moment. Immutable; holds no row, and no value of a column that is
 * secret but as a hash that depends on a {@link BaselineKey}.
 *
 * @param database its name
 * @param host where it was read, without login
 * @param server the version of PostgreSQL
 * @param taken when, in UTC
 * @param sample how many percent of the rows of tables with a primary key were looked at; 100 for all
 * @param expectations the lines that were written down about it, see {@link Expectations}
 */
public record DataBaseline(
        String database,
        String host,
        String server,
        String taken,
        int sample,
        List<String> expectations,
        List<TableData> tables) {
    public DataBaseline {
        expectations = List.copyOf(expectations);
        tables = List.copyOf(tables);
    }

    /**
     * Reads all tables in one snapshot. The server does the work: a row leaves it only as a hash.
     *
     * @throws io.neonhub.failure.UsageException if an expectation is about a table that there is not
     * @throws EnvironmentException if the role may read no table at all
     */
    public static DataBaseline take(
            LiveDatabase database, Expectations expectations, int sample, BaselineKey key, Clock clock)
            throws SQLException {
        return database.read(connection -> {
            List<TableShape> shapes = TableShapes.of(connection);
            expectations.check(shapes);
            return new DataBaseline(
                    database.name(),
                    database.authority(),
                    version(connection),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    sample,
                    expectations.lines().stream()
                            .map(line -> line.word() + " " + line.subject())
                            .toList(),
                    tables(shapes, new RowReader(connection, key, expectations, sample)));
        });
    }

    private static List<TableData> tables(List<TableShape> shapes, RowReader reader) throws SQLException {
        reader.prepare();
        List<TableData> tables = new ArrayList<>();
        for (TableShape shape : shapes) {
            tables.add(reader.read(shape, shape.columns()));
        }
        if (tables.stream().allMatch(table -> !table.obstacle().isEmpty())) {
            throw new EnvironmentException(
                    tables.isEmpty()
                            ? "The database has no table whose rows could be looked at."
                            : "The role may read none of the tables. Let a role that may read them take the baseline:"
                                    + " GRANT pg_read_all_data TO …;");
        }
        return tables;
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version")) {
            row.next();
            return row.getString(1);
        }
    }

    Expectations expected() {
        return Expectations.parse("the baseline", String.join("\n", expectations));
    }

    Optional<TableData> table(String name) {
        return tables.stream()
                .filter(table -> table.table().toString().equals(name))
                .findFirst();
    }
}
