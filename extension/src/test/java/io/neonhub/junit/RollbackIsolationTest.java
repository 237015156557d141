package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every test inserts the same e-mail address: were one not rolled back, the unique index would refuse the next. They run
 * in parallel, and in any order.
 */
class RollbackIsolationTest {

    @NeonHubDatabase(isolation = Isolation.PER_TEST_ROLLBACK)
    abstract static class Base {
        private final Connection ofConstructor;

        Base(Connection ofConstructor) {
            this.ofConstructor = ofConstructor;
        }

        @BeforeEach
        void insertAUser(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isZero();
            Users.insert(connection);
        }

        @AfterEach
        void seesThatUser(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }

        @RepeatedTest(5)
        void eachRepetitionIsRolledBack(Connection connection) throws SQLException {
            assertThat(Users.count(connection)).isOne();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void soIsEachInvocation(int number, Connection connection) throws SQLException {
            assertThat(Users.count(connection)).as("invocation %s", number).isOne();
        }

        @Test
        void allParametersOfATestAreOneConnectionInATransaction(Connection first, Connection second)
                throws SQLException {
            assertThat(first).isSameAs(second).isSameAs(ofConstructor);
            assertThat(first.getAutoCommit()).isFalse();
        }

        @Test
        void rollingBackToASavepointIsNoEnd(Connection connection) throws SQLException {
            Savepoint savepoint = connection.setSavepoint();
            assertThatThrownBy(() -> Users.insert(connection)).isInstanceOf(SQLException.class);
            connection.rollback(savepoint);
        }
    }

    @Nested
    class Inherited extends Base {
        Inherited(Connection ofConstructor) {
            super(ofConstructor);
        }

        @Nested
        class InANestedClass {
            @Test
            void theEnclosingAnnotationCounts(Connection connection) throws SQLException {
                assertThat(Users.count(connection)).isOne();
            }
        }
    }
}
