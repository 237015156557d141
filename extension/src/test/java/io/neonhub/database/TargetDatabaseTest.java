package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.neonhub.junit.NeonHubDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A target in a run: one login, one transaction at a time on it, and nothing of it left behind. */
@NeonHubDatabase
class TargetDatabaseTest {
    private static final String PID = "SELECT pg_backend_pid()";

    @Test
    void aRunLogsInOnce(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            int first = target.read(TargetDatabaseTest::pid);

            assertThat(target.read(TargetDatabaseTest::pid)).isEqualTo(first);
            assertThat(asked(target)).isEqualTo(first);
            try (TargetTransaction writing = TargetTransaction.begin(target)) {
                assertThat(pid(writing.connection())).isEqualTo(first);
            }
            assertThat(asked(target)).isEqualTo(first);
            assertThat(target.major()).isEqualTo(database.server().version().major());
        }
    }

    @Test
    void withoutARunNoConnectionWaits(TestDatabase database) throws SQLException {
        TargetDatabase target = TargetDatabase.of(database.url());

        assertThat(asked(target)).isNotEqualTo(asked(target));
    }

    @Test
    void theConnectionThatWaitsHasNoTransactionAndEndsWithTheRun(TestDatabase database) throws SQLException {
        int pid;
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            pid = asked(target);
            assertThat(state(database, pid)).containsExactly("idle, no transaction");
            target.read(TargetDatabaseTest::pid);
            assertThat(state(database, pid)).containsExactly("idle, no transaction");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state(database, pid)).isEmpty());
    }

    @Test
    void whoComesMeanwhileGetsAConnectionOfHisOwn(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            List<Integer> both = target.read(connection -> List.of(pid(connection), asked(target), pid(connection)));

            assertThat(both.get(1)).isNotEqualTo(both.get(0));
            assertThat(both.get(2)).isEqualTo(both.get(0));
            assertThat(state(database, both.get(1))).as("of the two one stays").hasSizeLessThanOrEqualTo(1);
            assertThat(asked(target)).isIn(both);
        }
    }

    @Test
    void aConnectionThatWasCutMeanwhileIsOpenedAgain(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            int first = asked(target);
            end(database, first);
            int second = asked(target);
            end(database, second);
            int third = target.read(TargetDatabaseTest::pid);

            assertThat(second).isNotEqualTo(first);
            assertThat(third).isNotEqualTo(second);
        }
    }

    @Test
    void oneThatIsCutWhileItIsUsedIsNotUsedAgain(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            AtomicInteger cut = new AtomicInteger();

            assertThatThrownBy(() -> target.read(connection -> {
                        cut.set(pid(connection));
                        end(database, cut.get());
                        return pid(connection);
                    }))
                    .isInstanceOf(SQLException.class);

            assertThat(asked(target)).isNotEqualTo(cut.get());
        }
    }

    @Test
    void whatFailsEndsItsTransactionAndKeepsTheConnection(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            int first = asked(target);

            assertThatThrownBy(() -> target.ask("SELECT 1 / 0", row -> row.getInt(1)))
                    .hasMessage("ERROR: division by zero");
            assertThatThrownBy(() -> target.read(connection -> one(connection, "SELECT 1 / 0")))
                    .hasMessageStartingWith("ERROR: division by zero");

            assertThat(target.<String>read(
                            connection -> one(connection, "SELECT current_setting('transaction_read_only')")))
                    .isEqualTo("on");
            assertThat(state(database, first)).containsExactly("idle, no transaction");
        }
    }

    @Test
    void nothingThatAReadingSetsReachesTheNext(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            String before = target.read(connection -> one(connection, "SHOW search_path"));
            Batch batch = new Batch().execute("SET LOCAL search_path = nowhere", "SET LOCAL jit = off");

            target.ask(batch);

            assertThat(target.<String>read(connection -> one(connection, "SHOW search_path")))
                    .isEqualTo(before);
            try (TargetTransaction writing = TargetTransaction.begin(target)) {
                assertThat(one(writing.connection(), "SHOW transaction_read_only"))
                        .isEqualTo("off");
                assertThat(one(writing.connection(), "SHOW transaction_isolation"))
                        .isEqualTo("read committed");
                assertThat(one(writing.connection(), "SELECT count(*) FROM pg_prepared_statements"))
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void allOfABatchSeesOneMoment(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            Batch batch = new Batch();
            var isolation = batch.select("SHOW transaction_isolation", row -> row.getString(1));
            var timeout = batch.select("SHOW statement_timeout -- of this transaction", row -> row.getString(1));
            var major = batch.select(
                    number -> "SELECT " + number + ", current_setting('server_version_num')::integer / 10000",
                    row -> row.getInt(1) == row.getInt(2));

            target.ask(batch);

            assertThat(isolation.row()).isEqualTo("repeatable read");
            assertThat(timeout.row()).isEqualTo("1min");
            assertThat(major.row()).isTrue();
        }
    }

    @Test
    void textsInABatchAreWhatTheyAre(TestDatabase database) throws SQLException {
        List<String> hostile = List.of("it's", "a\\b", "\\'; DROP TABLE users; --", "$1 ? {d 'x'}", "\"Ü\"", "", ", ");
        String query = "SELECT unnest(" + Batch.texts(hostile) + ")";
        TargetDatabase target = TargetDatabase.of(database.url());

        assertThat(target.ask(query, row -> row.getString(1))).isEqualTo(hostile);
        assertThat(database.ask(query, row -> row.getString(1))).isEqualTo(hostile);
        Batch old = new Batch().execute("SET LOCAL standard_conforming_strings = off");
        var answer = old.select(query, row -> row.getString(1));
        target.ask(old);
        assertThat(answer.rows()).isEqualTo(hostile);
        assertThat(target.ask("SELECT cardinality(" + Batch.texts(List.of()) + ")", row -> row.getInt(1)))
                .containsExactly(0);
    }

    @Test
    void whatWasSeenIsSeenOnceAndWhatWasNotIsTriedAgain(TestDatabase database) throws SQLException {
        AtomicInteger looks = new AtomicInteger();
        LiveDatabase.Look<Integer> look = live -> {
            if (looks.incrementAndGet() == 1) {
                throw new SQLException("not yet");
            }
            return asked(live);
        };
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            assertThatThrownBy(() -> target.once(look)).hasMessage("not yet");

            assertThat(target.once(look)).isEqualTo(target.once(look));
            assertThat(looks).hasValue(2);

            database.once(look);
            database.once(look);
            assertThat(looks).as("a database of our own may have changed").hasValue(4);
        }
    }

    @Test
    void afterItsEndAConnectionOfATransactionIsNobodysAnyMore(TestDatabase database) throws SQLException {
        try (TargetDatabase target = TargetDatabase.of(database.url()).forOneRun()) {
            Connection connection;
            try (TargetTransaction writing = TargetTransaction.begin(target)) {
                connection = writing.connection();
                assertThat(connection.isClosed()).isFalse();
            }

            assertThat(connection.isClosed()).isTrue();
            assertThatThrownBy(connection::createStatement)
                    .isInstanceOf(SQLException.class)
                    .hasMessage("The transaction has ended, and its connection with it.");
        }
    }

    @Test
    void whoeverIsRefusedIsNotToldSoAgainAndAgain() {
        try (TargetDatabase target = TargetDatabase.parse("test", "postgresql://me@127.0.0.1:1/nowhere")
                .forOneRun()) {
            Throwable first = catchThrowable(() -> asked(target));

            assertThat(first).hasMessageStartingWith("No PostgreSQL answers at 127.0.0.1:1.");
            assertThat(catchThrowable(target::major)).isSameAs(first);
        }
    }

    private static int asked(LiveDatabase database) throws SQLException {
        return database.ask(PID, row -> row.getInt(1)).get(0);
    }

    private static int pid(Connection connection) throws SQLException {
        return Integer.parseInt(one(connection, PID));
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> state(TestDatabase database, int pid) throws SQLException {
        return database.ask(
                "SELECT state || CASE WHEN xact_start IS NULL THEN ', no transaction' ELSE ', in a transaction' END"
                        + " FROM pg_stat_activity WHERE pid = " + pid,
                row -> row.getString(1));
    }

    /** As an administrator would, or a pooler that is restarted. */
    private static void end(TestDatabase database, int pid) throws SQLException {
        try (Connection connection = database.connect()) {
            one(connection, "SELECT pg_terminate_backend(" + pid + ", 10000)");
        }
    }
}
