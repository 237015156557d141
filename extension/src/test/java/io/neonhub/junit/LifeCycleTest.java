package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What is left after a test, a class and a session; the samples hand out what they were given. */
class LifeCycleTest {
    private static final Queue<Connection> CONNECTIONS = new ConcurrentLinkedQueue<>();
    private static final Queue<TestDatabase> DATABASES = new ConcurrentLinkedQueue<>();

    @NeonHubDatabase
    static class PerTest {
        @Test
        void one(TestDatabase database, Connection connection) {
            DATABASES.add(database);
            CONNECTIONS.add(connection);
        }

        @Test
        void two(TestDatabase database, Connection connection) {
            DATABASES.add(database);
            CONNECTIONS.add(connection);
        }

        @Test
        void asksForNothing() {}

        @ParameterizedTest
        @EnumSource(value = java.sql.JDBCType.class, names = "VARCHAR")
        void valuesOfJavaSqlAreArguments(java.sql.JDBCType type, TestDatabase database) {
            DATABASES.add(database);
        }
    }

    @NeonHubDatabase(isolation = Isolation.PER_CLASS)
    static class PerClass {
        @BeforeAll
        static void before(TestDatabase database) {
            DATABASES.add(database);
        }

        @Test
        void one(TestDatabase database, Connection connection) throws SQLException {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(database).isSameAs(DATABASES.peek());
        }
    }

    @NeonHubDatabase
    static class SeesWhatIsThere {
        @Test
        void namesOfEarlierTestsAreGone(Connection connection) {
            await().untilAsserted(() -> assertThat(Users.first(
                            connection,
                            "SELECT count(*) FROM pg_database WHERE datname IN ('"
                                    + DATABASES.stream().map(TestDatabase::name).collect(Collectors.joining("', '"))
                                    + "')"))
                    .isEqualTo("0"));
        }
    }

    @Test
    void nothingOutlivesItsScopeAndClassesShareOneServer() throws SQLException {
        DATABASES.clear();
        CONNECTIONS.clear();
        try (LauncherSession session = LauncherFactory.openSession()) {
            run(session, PerClass.class);
            run(session, PerTest.class);
            run(session, SeesWhatIsThere.class);
        }
        assertThat(CONNECTIONS).hasSize(2);
        for (Connection connection : CONNECTIONS) {
            assertThat(connection.isClosed()).isTrue();
        }
        assertThat(DATABASES)
                .extracting(database -> database.url().port())
                .containsOnly(DATABASES.peek().url().port());
        assertThat(DATABASES).extracting(TestDatabase::name).doesNotHaveDuplicates();
    }

    private static void run(LauncherSession session, Class<?> type) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        session.getLauncher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(List.of(selectClass(type)))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getFailures()).isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
    }
}
