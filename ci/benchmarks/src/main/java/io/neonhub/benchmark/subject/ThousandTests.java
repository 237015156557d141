package io.neonhub.benchmark.subject;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.zonky.test.db.postgres.embedded.FlywayPreparer;
import io.zonky.test.db.postgres.junit5.EmbeddedPostgresExtension;
import io.zonky.test.db.postgres.junit5.PreparedDbExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that do nothing with a database of their own but to open it. The last one waits until those before it are gone. */
public final class ThousandTests {
    /** Databases of ours. */
    public static final int TESTS = 1_000;

    /** Databases of zonky, which drops none: a thousand fill 8 GB. */
    public static final int ZONKY_TESTS = 100;

    private ThousandTests() {}

    /** Ours, dropped after each test. */
    @ExtendWith(TestClock.class)
    @NeonHubDatabase
    @TestInstance(Lifecycle.PER_CLASS)
    public static class Ours {
        private final List<String> used = new ArrayList<>();

        /** One more, which looks when the others are gone. */
        @RepeatedTest(TESTS + 1)
        void test(Connection connection, TestDatabase database, Lap lap) throws Exception {
            if (used.size() == TESTS) {
                awaitDrops(connection);
                lap.finished();
            } else {
                used.add(database.name());
            }
        }

        private void awaitDrops(Connection connection) throws SQLException, InterruptedException {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT count(*) FROM pg_database WHERE datname = ANY (?)")) {
                statement.setArray(1, connection.createArrayOf("text", used.toArray()));
                while (count(statement) > 0) {
                    Thread.sleep(1);
                }
            }
        }

        private static int count(PreparedStatement statement) throws SQLException {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** zonky's prepared databases, which are never dropped. */
    @ExtendWith(TestClock.class)
    public static class Zonky {
        @RegisterExtension
        final PreparedDbExtension postgres =
                EmbeddedPostgresExtension.preparedDatabase(FlywayPreparer.forClasspathLocation(FlywayFiles.location()));

        @RepeatedTest(ZONKY_TESTS)
        void test(RepetitionInfo repetition, Lap lap) throws SQLException {
            postgres.getTestDatabase().getConnection().close();
            if (repetition.getCurrentRepetition() == ZONKY_TESTS) {
                lap.finished();
            }
        }
    }
}
