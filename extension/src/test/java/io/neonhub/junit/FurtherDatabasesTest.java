package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@NeonHubDatabase
class FurtherDatabasesTest {

    @Test
    void aCopyHasWhatTheDatabaseHasAtThatMomentAndGoesItsOwnWay(TestDatabase database, Databases databases)
            throws SQLException {
        insert(database);

        try (TestDatabase copy = databases.copyOf(database)) {
            empty(copy);

            assertThat(count(copy)).isZero();
            assertThat(count(database)).isOne();
            assertThat(oid(copy)).isEqualTo(oid(database));
            assertThat(copy.migrations()).isEqualTo(database.migrations());
        }
    }

    @Test
    void aDatabaseInUseIsNotCopied(TestDatabase database, Databases databases, Connection inUse) {
        assertThatThrownBy(() -> databases.copyOf(database))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("is being accessed by other users");
        assertThat(inUse).isNotNull();
    }

    @Test
    void anEmptyDatabaseHoldsNothing(Databases databases) throws SQLException {
        try (TestDatabase empty = databases.empty()) {
            assertThat(number(empty, "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                    .isZero();
            assertThat(empty.migrations()).isEmpty();
        }
    }

    private static void insert(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Users.insert(connection);
        }
    }

    private static void empty(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM users");
        }
    }

    private static long count(TestDatabase database) throws SQLException {
        return number(database, "SELECT count(*) FROM users");
    }

    private static long oid(TestDatabase database) throws SQLException {
        return number(database, "SELECT 'users'::regclass::oid::bigint");
    }

    private static long number(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
