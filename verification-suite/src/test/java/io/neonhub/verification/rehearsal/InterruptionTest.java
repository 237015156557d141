package io.neonhub.verification.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.rehearsal.Interruption.State;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations whose session is ended at some moment, and what is said of the rest. */
@NeonHubDatabase
@Tag("processes")
class InterruptionTest {
    private static final int MOMENTS = Integer.getInteger("neonhub.test.interruptions", 10);
    private static final long SEED = Long.getLong("neonhub.test.interruption-seed", 20251012154609L);
    private static final Duration SOON = Duration.ofMillis(500);

    private static final String FIRST = """
            CREATE TABLE users (id serial PRIMARY KEY, name text);
            CREATE FUNCTION slow(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS
              $$ BEGIN PERFORM pg_sleep(0.05); RETURN $1; END $$;
            """;

    /** A part of it is committed in the middle. */
    private static final String IN_TWO_PARTS = """
            BEGIN; ALTER TABLE users ADD COLUMN a integer; SELECT pg_sleep(0.05); COMMIT;
            SELECT pg_sleep(0.05);
            BEGIN; ALTER TABLE users ADD COLUMN b integer; SELECT pg_sleep(0.05); COMMIT;
            SELECT pg_sleep(0.05);
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> moments() {
        return Stream.of(
                argumentSet(
                        "in one transaction",
                        "ALTER TABLE users ADD COLUMN a integer; SELECT pg_sleep(1);",
                        SOON,
                        State.NOTHING_LEFT,
                        List.of()),
                argumentSet(
                        "between two transactions",
                        "BEGIN; ALTER TABLE users ADD COLUMN a integer; COMMIT; SELECT pg_sleep(1); ALTER TABLE users DROP COLUMN name;",
                        SOON,
                        State.HALF_DONE,
                        List.of("column public.users.a")),
                argumentSet(
                        "behind the last transaction",
                        "BEGIN; ALTER TABLE users ADD COLUMN a integer; COMMIT; SELECT pg_sleep(1);",
                        SOON,
                        State.DONE_UNRECORDED,
                        List.of("column public.users.a")),
                argumentSet(
                        "between two changes of rows",
                        "BEGIN; UPDATE users SET name = 'x' WHERE id = 1; COMMIT; SELECT pg_sleep(1); UPDATE users SET name = 'x';",
                        SOON,
                        State.HALF_DONE,
                        List.of()),
                argumentSet(
                        "in an index that is built beside the application",
                        "CREATE INDEX CONCURRENTLY slow_name ON users (slow(name));",
                        SOON,
                        State.HALF_DONE,
                        List.of("index public.users.slow_name")),
                argumentSet(
                        "too late",
                        "ALTER TABLE users ADD COLUMN a integer;",
                        Duration.ofSeconds(2),
                        State.DONE,
                        List.of("column public.users.a")));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatIsLeftIsNamed(String migration, Duration delay, State state, List<String> left, Databases databases)
            throws Exception {
        Ground ground = new Project(folder)
                .migration("1_first", FIRST)
                .migration("2_cut", migration)
                .ground(databases);

        Interruption interruption = Interruption.of(ground, 0, delay);

        assertThat(interruption.state()).isEqualTo(state);
        assertThat(interruption.left())
                .extracting(it -> it.object().kind().word() + " " + it.object())
                .containsExactlyElementsOf(left);
    }

    /** Judged from outside by the raw catalog and history. */
    @Test
    void soItIsAtAnyMoment(Databases databases) throws Exception {
        Ground ground = new Project(folder)
                .migration("1_first", FIRST)
                .migration("2_cut", IN_TWO_PARTS)
                .ground(databases);
        Random random = new Random(SEED);
        for (int i = 0; i < MOMENTS; i++) {
            Duration delay = Duration.ofMillis(random.nextInt(300));
            List<State> expected = new ArrayList<>();

            Interruption interruption = Interruption.of(ground, 0, delay, copy -> expected.add(state(copy)));

            assertThat(interruption.state())
                    .as("moment %d of %d, seed %d, after %s", i, MOMENTS, SEED, delay)
                    .isEqualTo(expected.get(0));
        }
    }

    private static State state(TestDatabase copy) {
        String query = "SELECT (SELECT count(*) FROM _prisma_migrations WHERE migration_name = '2_cut'),"
                + " (SELECT count(finished_at) FROM _prisma_migrations WHERE migration_name = '2_cut'),"
                + " (SELECT count(*) FROM pg_attribute WHERE attrelid = 'users'::regclass AND attname IN ('a', 'b'))";
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            if (row.getInt(1) == 0) {
                return State.NOT_BEGUN;
            }
            if (row.getInt(2) == 1) {
                return State.DONE;
            }
            return List.of(State.NOTHING_LEFT, State.HALF_DONE, State.DONE_UNRECORDED)
                    .get(row.getInt(3));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
