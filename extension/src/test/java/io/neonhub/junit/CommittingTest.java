package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What becomes of tests, and of the tests after them, that end the transaction which is to be rolled back. */
class CommittingTest {

    @NeonHubDatabase(isolation = Isolation.PER_TEST_ROLLBACK)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class EndsItself {
        @Test
        @Order(1)
        void commits(Connection connection) throws SQLException {
            insert(connection);
            connection.commit();
        }

        @Test
        @Order(2)
        void turnsAutocommitOn(Connection connection) throws SQLException {
            insert(connection);
            connection.setAutoCommit(true);
        }

        @Test
        @Order(3)
        @DisplayName("commits in SQL")
        void commitsInSql(Connection connection) throws SQLException {
            insert(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("COMMIT");
            }
        }

        @Test
        @Order(4)
        void commitsAndCloses(Connection connection) throws SQLException {
            insert(connection);
            connection.commit();
            connection.close();
        }

        @Test
        @Order(5)
        void commitsAfterRollingBack(Connection connection) throws SQLException {
            insert(connection);
            connection.rollback();
            insert(connection);
            connection.commit();
        }

        @Test
        @Order(6)
        void closes(Connection connection) throws SQLException {
            insert(connection);
            connection.close();
        }

        @Test
        @Order(7)
        void failsInItsTransaction(Connection connection) throws SQLException {
            insert(connection);
            insert(connection);
        }

        @Test
        @Order(8)
        void doesAsItShould(Connection connection) throws SQLException {
            insert(connection);
        }

        private static void insert(Connection connection) throws SQLException {
            Users.insert(connection);
        }
    }

    @Test
    void eachTestIsToldThatItCommittedAndTheNextFindsACleanDatabase() {
        String rest = " committed, but what it does must be rolled back: the tests of its class share a database. Leave"
                + " out commit(), setAutoCommit(true) and COMMIT, or write @NeonHubDatabase(isolation ="
                + " Isolation.PER_TEST). The next tests get a clean database.";
        assertThat(outcomes(EndsItself.class))
                .containsExactly(
                        "commits(Connection)" + rest,
                        "turnsAutocommitOn(Connection)" + rest,
                        "commits in SQL" + rest,
                        "commitsAndCloses(Connection)" + rest,
                        "passed",
                        "passed",
                        "ERROR: duplicate key value violates unique constraint \"users_pkey\"\n"
                                + "  Detail: Key (id)=(u1) already exists.",
                        "passed");
    }

    private static List<String> outcomes(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute()
                .testEvents()
                .finished()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable()
                        .flatMap(failure -> Optional.ofNullable(failure.getMessage()))
                        .orElse("passed"))
                .collect(Collectors.toList());
    }
}
