package io.neonhub.benchmark.subject;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.NeonHubDatabase;
import io.zonky.test.db.postgres.embedded.FlywayPreparer;
import io.zonky.test.db.postgres.junit5.EmbeddedPostgresExtension;
import io.zonky.test.db.postgres.junit5.PreparedDbExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that ask their database something, and then go on for a while. */
public final class HandOverTests {
    private static final int TESTS = 40;

    private HandOverTests() {}

    /** A new database for each test. */
    @ExtendWith(TestClock.class)
    @NeonHubDatabase
    public static class Ours {
        @RepeatedTest(TESTS)
        void test(Connection database, Lap lap) throws Exception {
            FirstQuery.on(database);
            lap.ready();
            lap.work();
        }
    }

    /** The same server, but always the same database, and nothing prepared. */
    @ExtendWith(TestClock.class)
    @NeonHubDatabase(isolation = Isolation.PER_CLASS)
    @TestInstance(Lifecycle.PER_CLASS)
    public static class Bare {
        private String url = "";
        private Properties login = new Properties();

        @BeforeAll
        void remember(TestDatabase database) {
            url = database.url().toJdbc();
            login = database.url().credentials();
        }

        @RepeatedTest(TESTS)
        void test(Lap lap) throws Exception {
            try (Connection database = DriverManager.getConnection(url, login)) {
                FirstQuery.on(database);
                lap.ready();
                lap.work();
            }
        }
    }

    /** zonky's prepared database, migrated by Flyway. */
    @ExtendWith(TestClock.class)
    public static class Zonky {
        @RegisterExtension
        final PreparedDbExtension postgres =
                EmbeddedPostgresExtension.preparedDatabase(FlywayPreparer.forClasspathLocation(FlywayFiles.location()));

        @RepeatedTest(TESTS)
        void test(Lap lap) throws SQLException, InterruptedException {
            try (Connection database = postgres.getTestDatabase().getConnection()) {
                FirstQuery.on(database);
                lap.ready();
                lap.work();
            }
        }
    }
}
