package io.neonhub.verification.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.neonhub.database.Databases;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Upgrades that an empty database passes and one with rows does not. */
@NeonHubDatabase
class UpgradeTest {
    private static final String FIRST = """
            CREATE TABLE teams (id serial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL, nick varchar(20), age text, joined timestamp(3),
              team integer REFERENCES teams, active boolean NOT NULL DEFAULT true, score integer NOT NULL);
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> failing() {
        return Stream.of(
                argumentSet(
                        "a required column without a default",
                        "ALTER TABLE users ADD COLUMN plan text NOT NULL;",
                        "23502",
                        1),
                argumentSet(
                        "NOT NULL over rows without a value",
                        "ALTER TABLE users ADD COLUMN x integer;\nALTER TABLE users ALTER COLUMN nick SET NOT NULL;",
                        "23502",
                        1),
                argumentSet("unique over twins", "CREATE UNIQUE INDEX users_email ON users (nick, email);", "23505", 2),
                argumentSet(
                        "unique without a lock over twins",
                        "CREATE UNIQUE INDEX CONCURRENTLY teams_name ON teams (name);",
                        "23505",
                        2),
                argumentSet(
                        "a cast that a text does not allow",
                        "ALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer;",
                        "22P02",
                        1),
                argumentSet(
                        "a length that a text exceeds",
                        "ALTER TABLE users ALTER COLUMN email TYPE varchar(100);",
                        "22001",
                        1),
                argumentSet(
                        "a range that a number exceeds",
                        "ALTER TABLE users ALTER COLUMN score TYPE smallint;",
                        "22003",
                        1),
                argumentSet(
                        "a check that a row violates",
                        "ALTER TABLE users ADD CONSTRAINT positive CHECK (score >= 0);",
                        "23514",
                        1),
                argumentSet(
                        "an enum without a label for a value",
                        "CREATE TYPE nicks AS ENUM ('a'); ALTER TABLE users ALTER COLUMN nick TYPE nicks USING nick::nicks;",
                        "22P02",
                        1),
                argumentSet(
                        "a foreign key over values that refer to nothing",
                        "ALTER TABLE teams ADD FOREIGN KEY (name) REFERENCES users (email);",
                        "42830",
                        0));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void theRowsForWhichAMigrationFailsAreNamed(String second, String state, int rows, Databases databases)
            throws Exception {
        migration("1_first", FIRST);
        migration("2_second", second);

        List<Arrival> arrivals = Upgrade.run(databases, read(), 5, Duration.ofMinutes(5));

        assertThat(arrivals).hasSize(1);
        Arrival arrival = arrivals.get(0);
        assertThat(arrival.failure().orElseThrow().sqlState()).isEqualTo(state);
        assertThat(arrival.culprits().map(it -> it.rows().size()).orElse(0)).isEqualTo(rows);
        if (rows > 0) {
            assertThat(arrival.culprits().orElseThrow().toString())
                    .matches("in public\\.(users|teams) the rows? id \\d+( and id \\d+)?");
        }
    }

    @Test
    void rowsOfEveryReleaseMeetEveryLaterMigration(Databases databases) throws Exception {
        migration("1_first", FIRST);
        migration("2_notes", "CREATE TABLE notes (id serial PRIMARY KEY, text text);");
        migration("3_harmless", "ALTER TABLE notes ADD COLUMN at timestamp(3) NOT NULL DEFAULT now();");
        migration("4_required", "ALTER TABLE notes ALTER COLUMN text SET NOT NULL;");
        migration("5_behind", "CREATE UNIQUE INDEX ON notes (text);");

        assertThat(Upgrade.run(databases, read(), 5, Duration.ofMinutes(5)))
                .extracting(it -> it.migration().name() + " "
                        + it.failure().map(failure -> failure.sqlState()).orElse("runs"))
                .containsExactly("2_notes runs", "3_harmless runs", "4_required 23502", "5_behind 23505");
    }

    @Test
    void rowsThatComeBehindACleaningAreMetAsWell(Databases databases) throws Exception {
        migration("1_first", FIRST);
        migration("2_cleaning", "UPDATE users SET nick = id::text WHERE nick IS NULL;");
        migration("3_required", "ALTER TABLE users ALTER COLUMN nick SET NOT NULL;");

        assertThat(Upgrade.run(databases, read(), 5, Duration.ofMinutes(5)))
                .extracting(it -> it.migration().name() + " "
                        + it.failure().map(failure -> failure.sqlState()).orElse("runs"))
                .containsExactly("2_cleaning runs", "3_required 23502");
    }

    private void migration(String name, String sql) throws IOException {
        Files.createDirectory(folder.resolve(name));
        Files.writeString(folder.resolve(name + "/migration.sql"), sql);
    }

    private MigrationDirectory read() {
        return MigrationDirectory.read(folder.toString(), PrismaVersion.DEFAULT);
    }
}
