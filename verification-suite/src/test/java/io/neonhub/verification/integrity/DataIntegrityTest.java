package io.neonhub.verification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a migration does to rows, told value by value. */
@NeonHubDatabase
class DataIntegrityTest {
    private static final int ROWS = Integer.getInteger("neonhub.test.integrity-rows", 100_000);

    private static final String LOSS = "If that is meant, write the reason into the migration, as a comment of its own:"
            + " -- neonhub:allow data-loss: REASON";

    private static final String BEFORE = """
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE TABLE people (id integer PRIMARY KEY, name text, age integer, price numeric(10, 4), ratio float8,
              seen timestamp(3), born date, data json, mood mood, tags text[], code varchar(8));
            INSERT INTO people VALUES
              (1, 'Ada', 36, 1.2500, 0.1, '2026-01-02 03:04:05.678', '1815-12-10', '{"a":1}', 'good', '{x,y}', 'A-1'),
              (2, 'Grace', 85, 1.2345, 0.25, '2026-01-02 03:04:05', '1906-12-09', '{"b": [1, 2]}', 'bad', '{}', 'A-2'),
              (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
            CREATE TABLE visits (who integer REFERENCES people, at timestamptz NOT NULL, note text);
            INSERT INTO visits VALUES (1, '2026-01-01', 'a'), (2, '2026-01-01', 'b'), (2, '2026-01-02', 'b');
            CREATE TABLE nothing (id integer PRIMARY KEY);
            CREATE TABLE pairs (a text NOT NULL, b text NOT NULL, c integer, UNIQUE (a, b));
            INSERT INTO pairs VALUES ('x', 'y', 1), ('x', 'z', 2);
            """;

    static Stream<Arguments> harmless() {
        return Stream.of(
                argumentSet("nothing", "SELECT 1"),
                argumentSet("a new column", "ALTER TABLE people ADD COLUMN mail text DEFAULT 'x'"),
                argumentSet("a renamed column", "ALTER TABLE people RENAME COLUMN name TO full_name"),
                argumentSet("a renamed table", "ALTER TABLE people RENAME TO persons"),
                argumentSet("another schema", "CREATE SCHEMA s; ALTER TABLE people SET SCHEMA s"),
                argumentSet("a wider integer", "ALTER TABLE people ALTER age TYPE bigint"),
                argumentSet("a wider key", "ALTER TABLE people ALTER id TYPE bigint"),
                argumentSet("a wider number", "ALTER TABLE people ALTER price TYPE numeric(20, 8)"),
                argumentSet("text for a limited text", "ALTER TABLE people ALTER code TYPE text"),
                argumentSet(
                        "a time with zone", "SET timezone = 'UTC'; ALTER TABLE people ALTER seen TYPE timestamptz(3)"),
                argumentSet("binary JSON", "ALTER TABLE people ALTER data TYPE jsonb"),
                argumentSet("text for an enum", "ALTER TABLE people ALTER mood TYPE text"),
                argumentSet("a renamed label", "ALTER TYPE mood RENAME TO moods"),
                argumentSet(
                        "a column without a value", "ALTER TABLE pairs ADD COLUMN d text; ALTER TABLE pairs DROP d"),
                argumentSet("a table without rows", "DROP TABLE nothing"),
                argumentSet(
                        "rows that move",
                        "UPDATE people SET age = age; VACUUM FULL people; CLUSTER people USING people_pkey"),
                argumentSet("a lost key", "ALTER TABLE pairs DROP CONSTRAINT pairs_a_b_key"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatLosesNothingIsNotBlamed(String migration, Databases databases) throws SQLException {
        assertThat(findings(databases, migration)).isEmpty();
    }

    static Stream<Arguments> losses() {
        return Stream.of(
                argumentSet(
                        "a dropped table",
                        "DROP TABLE visits",
                        List.of(stop(
                                "public.visits",
                                "was dropped with 3 rows",
                                "Keep the table until nothing reads it, or copy its rows first. " + LOSS))),
                argumentSet(
                        "a dropped column",
                        "ALTER TABLE people DROP COLUMN born",
                        List.of(stop(
                                "public.people.born",
                                "was dropped with 2 values",
                                "Keep the column until nothing reads it, or copy its values first. " + LOSS))),
                argumentSet(
                        "a column dropped and added anew",
                        "ALTER TABLE people DROP COLUMN age, ADD COLUMN age text",
                        List.of(stop(
                                "public.people.age",
                                "was dropped with 2 values, and added anew",
                                "Prisma does this where it knows no cast. Write ALTER COLUMN … TYPE … USING … instead, or,"
                                        + " where it is a rename, ALTER TABLE … RENAME COLUMN. " + LOSS))),
                argumentSet(
                        "deleted rows",
                        "DELETE FROM visits; DELETE FROM people WHERE id < 3",
                        List.of(
                                stop("public.people", "lost 2 rows (id 1; 2) of 3", LOSS),
                                stop(
                                        "public.visits",
                                        "had 3 rows and has 0; they differ in who, at, note, and without a key nobody can tell which of them",
                                        LOSS))),
                argumentSet(
                        "an emptied value",
                        "UPDATE people SET name = NULL WHERE id = 2",
                        List.of(stop("public.people.name", "is NULL in 1 row (id 2) of 3 that had a value", LOSS))),
                argumentSet(
                        "a changed value",
                        "UPDATE people SET name = 'ada' WHERE id = 1",
                        List.of(stop("public.people.name", "has another value in 1 row (id 1) of 3", LOSS))),
                argumentSet(
                        "swapped values",
                        "UPDATE people SET age = 121 - age WHERE id < 3",
                        List.of(stop("public.people.age", "has another value in 2 rows (id 1; 2) of 3", LOSS))),
                argumentSet(
                        "a value cut short",
                        "ALTER TABLE people ALTER name TYPE varchar(3) USING left(name, 3)",
                        List.of(stop("public.people.name", "is cut short in 1 row (id 2) of 3", LOSS))),
                argumentSet(
                        "fewer decimals",
                        "ALTER TABLE people ALTER price TYPE numeric(10, 2)",
                        List.of(stop("public.people.price", "is less precise in 1 row (id 2) of 3", LOSS))),
                argumentSet(
                        "a coarser float",
                        "ALTER TABLE people ALTER ratio TYPE real",
                        List.of(stop("public.people.ratio", "is less precise in 1 row (id 1) of 3", LOSS))),
                argumentSet(
                        "a coarser time",
                        "ALTER TABLE people ALTER seen TYPE timestamp(0)",
                        List.of(stop("public.people.seen", "is less precise in 1 row (id 1) of 3", LOSS))),
                argumentSet(
                        "a date for a time",
                        "ALTER TABLE people ALTER seen TYPE date",
                        List.of(stop("public.people.seen", "is less precise in 2 rows (id 1; 2) of 3", LOSS))),
                argumentSet(
                        "an array cut",
                        "UPDATE people SET tags = tags[1:1]",
                        List.of(stop("public.people.tags", "has another value in 1 row (id 1) of 3", LOSS))),
                argumentSet(
                        "a row of a key of two columns",
                        "UPDATE pairs SET c = 3 WHERE b = 'z'",
                        List.of(stop("public.pairs.c", "has another value in 1 row (a, b x, z) of 2", LOSS))),
                argumentSet(
                        "rows without a key",
                        "UPDATE visits SET note = 'c' WHERE who = 1",
                        List.of(stop(
                                "public.visits",
                                "had 3 rows and has 3; they differ in note, and without a key nobody can tell which of them",
                                LOSS))),
                argumentSet(
                        "values that changed places in a table without a key",
                        "UPDATE visits SET note = CASE note WHEN 'a' THEN 'b' ELSE 'a' END WHERE at = '2026-01-01'",
                        List.of(stop(
                                "public.visits",
                                "had 3 rows and has 3; they differ in which values stand in one row, and without a key nobody can tell which of them",
                                LOSS))),
                argumentSet(
                        "a table made anew under the same name",
                        "DROP TABLE pairs; CREATE TABLE pairs (a text NOT NULL, b text NOT NULL, UNIQUE (a, b));"
                                + " INSERT INTO pairs VALUES ('x', 'y'), ('x', 'z')",
                        List.of(stop(
                                "public.pairs.c",
                                "was dropped with 2 values",
                                "Keep the column until nothing reads it, or copy its values first. " + LOSS))));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void whatIsLostIsNamedWithItsRows(String migration, List<Finding> expected, Databases databases)
            throws SQLException {
        assertThat(findings(databases, migration)).containsExactlyElementsOf(expected);
    }

    @Test
    void whatWasAddedIsAdvice(Databases databases) throws SQLException {
        assertThat(findings(databases, "INSERT INTO people VALUES (4); UPDATE people SET name = 'x' WHERE id = 3"))
                .containsExactly(
                        Finding.advice(
                                "public.people",
                                "has 1 row (id 4) that it had not before",
                                "Nothing, if the migration means to add rows."),
                        Finding.advice(
                                "public.people.name",
                                "has a value in 1 row that had none",
                                "Nothing, if the migration means to fill it."));
    }

    @Test
    void oneValueInOneRowOfManyIsFound(Databases databases) throws SQLException {
        String many = "CREATE TABLE many AS SELECT i AS id, 'user' || i AS name, md5(i::text) AS hash, now() AS at"
                + " FROM generate_series(1, " + ROWS + ") i; ALTER TABLE many ADD PRIMARY KEY (id)";
        int row = ROWS / 3;
        assertThat(findings(databases, many, "UPDATE many SET hash = reverse(hash) WHERE id = " + row))
                .containsExactly(stop(
                        "public.many.hash",
                        "has another value in 1 row (id " + row + ") of " + String.format("%,d", ROWS),
                        LOSS));
    }

    private static List<Finding> findings(Databases databases, String migration) throws SQLException {
        return findings(databases, BEFORE, migration);
    }

    private static List<Finding> findings(Databases databases, String before, String migration) throws SQLException {
        try (TestDatabase then = databases.empty()) {
            execute(then, before);
            try (TestDatabase now = databases.copyOf(then)) {
                execute(now, migration);
                return DataIntegrity.compare(then, now).stream()
                        .flatMap(table -> table.findings().stream())
                        .toList();
            }
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String part : sql.split(";\\s*")) {
                statement.execute(part);
            }
        }
    }

    private static Finding stop(String subject, String problem, String remedy) {
        return Finding.stop(subject, problem, remedy);
    }
}
