package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Every test inserts the same e-mail address: were a database shared, the unique index would refuse the second one. */
@NeonHubDatabase
class PerTestIsolationTest {
    private final TestDatabase ofConstructor;

    PerTestIsolationTest(TestDatabase ofConstructor) {
        this.ofConstructor = ofConstructor;
    }

    @BeforeEach
    void insertAUser(Connection connection) throws SQLException {
        assertThat(Users.count(connection)).isZero();
        Users.insert(connection);
    }

    @AfterEach
    void seesThatUser(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @RepeatedTest(10)
    void eachRepetitionHasItsOwnDatabase(Connection connection) throws SQLException {
        assertThat(Users.count(connection)).isOne();
    }

    @Test
    void allParametersOfATestMeanTheSameDatabase(TestDatabase database, DataSource source, Connection first)
            throws SQLException {
        try (Connection second = source.getConnection();
                Connection third = database.connect()) {
            assertThat(Users.databaseOf(first))
                    .isEqualTo(Users.databaseOf(second))
                    .isEqualTo(Users.databaseOf(third))
                    .isEqualTo(database.name());
        }
        assertThat(database).isSameAs(ofConstructor);
    }

    @Test
    void eachConnectionParameterIsAConnectionOfItsOwn(Connection first, Connection second) {
        assertThat(first).isNotSameAs(second);
    }

    @Nested
    class InANestedClass {
        @Test
        void theEnclosingAnnotationCounts(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }
}
