package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@NeonHubDatabase(isolation = Isolation.PER_CLASS)
class PerClassIsolationTest {

    @BeforeAll
    static void insertAUser(Connection connection) throws SQLException {
        Users.insert(connection);
    }

    @AfterAll
    static void stillSeesIt(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @Test
    void aTestSeesTheDataOfBeforeAll(Connection connection) throws SQLException {
        assertThat(Users.count(connection)).isOne();
    }

    @Test
    void anotherTestSeesItToo(Connection connection) throws SQLException {
        assertThat(Users.count(connection)).isOne();
    }

    @Nested
    class InANestedClass {
        @Test
        void theDatabaseOfTheEnclosingClassIsShared(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }
    }

    @Nested
    @NeonHubDatabase
    class WithAnAnnotationOfItsOwn {
        @Test
        void theDatabaseIsAnother(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isZero();
        }
    }
}
