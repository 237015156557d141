package io.neonhub.verification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

@NeonHubDatabase
class RowFactoryTransactionTest {
    private static final QualifiedName TABLE = new QualifiedName("public", "child");

    @Test
    void withAutocommitARowAndItsParentsAreOneTransaction(Connection connection) throws SQLException {
        createParentAndChild(connection);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> new RowFactory(connection).insert(TABLE, Map.of("n", Value.of(0))))
                .extracting(SQLException::getSQLState)
                .isEqualTo("23514");

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(parents(connection)).isZero();
    }

    @Test
    void withoutAutocommitNothingIsCommitted(Connection connection) throws SQLException {
        createParentAndChild(connection);
        connection.setAutoCommit(false);

        new RowFactory(connection).insert(TABLE, Map.of());
        connection.rollback();

        assertThat(parents(connection)).isZero();
    }

    private static void createParentAndChild(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE parent (id serial PRIMARY KEY);"
                    + "CREATE TABLE child (parent integer NOT NULL REFERENCES parent, n integer CHECK (n > 0))");
        }
    }

    private static int parents(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM parent")) {
            count.next();
            return count.getInt(1);
        }
    }
}
