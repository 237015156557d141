package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Leak;
import io.neonhub.junit.NeonHubDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NeonHubDatabase
class LeakedConnectionsTest {
    private static final Logger LOGGER = Logger.getLogger("io.neonhub");

    private final TestDatabase database;
    private final Queue<String> warnings = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            // Other tests run at the same time.
            if (entry.getMessage().contains(database.name() + " ")) {
                warnings.add(entry.getLevel() + " " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    LeakedConnectionsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(handler);
    }

    @Test
    void aConnectionThatIsStillOpenIsNamedWithThePlaceThatOpenedIt() throws SQLException {
        Leak.connect(database).close();
        try (Connection open = Leak.connect(database)) {
            database.close();
            assertThat(open.isClosed()).isFalse();
        }
        assertThat(warnings)
                .containsExactly("WARNING 1 connection to the database " + database.name()
                        + " was still open when it was no longer needed, and is cut now. It was opened\n"
                        + "  at com.example.Leak.connect(Leak.java:12)\n"
                        + "Close them, best by try-with-resources.");
    }

    @Test
    void eachOfSeveralIsNamedInTheOrderOfOpening() throws SQLException {
        try (Connection one = Leak.connect(database);
                Connection other = Leak.fromDataSource(database)) {
            database.close();
            assertThat(one).isNotSameAs(other);
        }
        assertThat(warnings)
                .containsExactly("WARNING 2 connections to the database " + database.name()
                        + " were still open when it was no longer needed, and are cut now. They were opened\n"
                        + "  at com.example.Leak.connect(Leak.java:12)\n"
                        + "  at com.example.Leak.fromDataSource(Leak.java:16)\n"
                        + "Close them, best by try-with-resources.");
    }

    @Test
    void aThreadWithoutCodeOfTheUserIsNamedItself() throws Exception {
        Queue<Connection> pool = new ConcurrentLinkedQueue<>();
        Thread filler = new Thread(
                () -> {
                    try {
                        pool.add(database.connect());
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                },
                "pool-filler");
        filler.start();
        filler.join();
        database.close();
        assertThat(warnings)
                .containsExactly("WARNING 1 connection to the database " + database.name()
                        + " was still open when it was no longer needed, and is cut now. It was opened\n"
                        + "  in thread pool-filler\n"
                        + "Close them, best by try-with-resources.");
        pool.element().close();
    }

    @Test
    void whatWasClosedIsNoLeak() throws SQLException {
        Leak.connect(database).close();
        Leak.fromDataSource(database).close();
        database.close();
        assertThat(warnings).isEmpty();
    }
}
