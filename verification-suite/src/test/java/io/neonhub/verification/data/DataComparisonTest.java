package io.neonhub.verification.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.figures.Figure;
import io.neonhub.verification.figures.QueryPlan;
import io.neonhub.verification.figures.Snapshot;
import io.neonhub.verification.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test changes a database after its baseline was taken, and compares whole messages. */
@NeonHubDatabase
class DataComparisonTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    private static final BaselineKey KEY = BaselineKey.random();
    private static final String MEANT =
            "\n  → If that was meant, say so in the file of expectations (may-grow or may-change)"
                    + " or take a new baseline; if not, find out who wrote since the baseline before you go on.";
    private static final String LOOK =
            "\n  → Compare it with the row in the backup or in another environment, and put it"
                    + " right there where it is wrong.";

    @BeforeEach
    void fill(TestDatabase database) throws SQLException {
        run(database, """
                INSERT INTO users (id, email, "updatedAt") VALUES ('u1', 'ada@example.org', now()), ('u2', 'bob@example.org', now());
                INSERT INTO metric_events (id, type, meta, "createdAt") VALUES
                    ('m1', 'click', '{"a": 1}', '2026-01-01'), ('m2', 'click', '{"a": 2}', '2026-01-02 03:04:05.678');
                CREATE TABLE plans (code text PRIMARY KEY, price numeric NOT NULL);
                INSERT INTO plans VALUES ('free', 0), ('team', 20), ('top', 90);
                CREATE TABLE seen (what text);
                INSERT INTO seen VALUES ('x'), ('x');
                """);
    }

    @Test
    void nothingIsSaidOfRowsThatStayed(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "reference plans");

        // Another order on disk, and other values that were rolled back.
        run(database, "UPDATE plans SET price = price WHERE code = 'free'; CLUSTER users USING users_email_key");

        assertThat(compare(baseline, database)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE users SET name = 'Ada' WHERE id = 'u1'"
                        + "|public.users: has 2 rows as before, and their content changed",
                "DELETE FROM users WHERE id = 'u1'|public.users: had 2 rows, now 1",
                "INSERT INTO metric_events VALUES ('m3', 'view', '{}', '2026-02-02')"
                        + "|public.metric_events: had 2 rows, now 3; the newest createdAt is 2026-02-02 00:00:00, it was"
                        + " 2026-01-02 03:04:05.678",
                "DELETE FROM seen WHERE ctid = (SELECT min(ctid) FROM seen)|public.seen: had 2 rows, now 1",
                "UPDATE metric_events SET meta = '{\"a\": 1.0}' WHERE id = 'm1'"
                        + "|public.metric_events: has 2 rows as before, and their content changed",
            })
    void aChangeThatNobodyAnnouncedStops(String change, String message, TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "");

        run(database, change);

        assertThat(compare(baseline, database)).containsExactly(message + MEANT);
    }

    @Test
    void valuesThatTwoRowsExchangeAreNoticed(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "");

        run(database, "UPDATE plans SET price = 110 - price WHERE code <> 'free'");

        assertThat(compare(baseline, database))
                .containsExactly("public.plans: has 3 rows as before, and their content changed" + MEANT);
    }

    @Test
    void aTableThatMayChangeMay(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "may-change users");

        run(database, "DELETE FROM users");

        assertThat(compare(baseline, database)).isEmpty();
    }

    @Test
    void aTableThatMayGrowKeepsItsEarlierRows(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "may-grow metric_events\nmay-grow seen");

        run(
                database,
                "INSERT INTO metric_events VALUES ('m3', 'view', '{}', '2026-02-02'); INSERT INTO seen VALUES ('y')");
        assertThat(compare(baseline, database))
                .containsExactly(
                        "public.seen: grew by 1 row; whether the earlier ones changed cannot be told, as no column"
                                + " says when a row was created\n  → Say may-change for it, or compare it by other means.");

        run(database, "UPDATE metric_events SET type = 'view' WHERE id = 'm2'; DELETE FROM seen");
        assertThat(compare(baseline, database))
                .containsExactly(
                        "public.metric_events: may grow, but the rows created until 2026-01-02 03:04:05.678 are not those of"
                                + " then: 2 rows instead of 2, with other content" + MEANT,
                        "public.seen: may grow, and had 2 rows, now 0" + MEANT);

        run(database, "DELETE FROM metric_events WHERE id = 'm1'");
        assertThat(compare(baseline, database))
                .contains(
                        "public.metric_events: may grow, but the rows created until 2026-01-02 03:04:05.678 are not those"
                                + " of then: 1 row instead of 2" + MEANT);
    }

    @Test
    void referenceRowsAreToldByTheirKeys(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "reference plans");

        run(
                database,
                "DELETE FROM plans WHERE code = 'free'; UPDATE plans SET price = 21 WHERE code = 'team';"
                        + " INSERT INTO plans VALUES ('new', 1)");

        assertThat(compare(baseline, database))
                .containsExactly(
                        "public.plans (free): the reference row is missing" + LOOK,
                        "public.plans (new): the reference row is extra" + LOOK,
                        "public.plans (team): the reference row was changed" + LOOK);
    }

    @Test
    void whatWasSaidLaterCountsInsteadOfTheBaseline(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "");
        run(database, "DELETE FROM users");

        assertThat(DataComparison.of(
                                new BaselineFile(baseline, Optional.empty(), KEY),
                                database,
                                Optional.of(Expectations.parse("later", "may-change public.users")))
                        .findings()
                        .get("public.users"))
                .isEmpty();
    }

    @Test
    void aNewColumnOrTableIsNoChangeOfRowsAndALostOneIs(TestDatabase database) throws SQLException {
        DataBaseline baseline = take(database, "");

        run(database, "ALTER TABLE users ADD COLUMN age int DEFAULT 7; CREATE TABLE later (id int)");
        assertThat(compare(baseline, database)).isEmpty();

        run(database, "ALTER TABLE plans DROP COLUMN price; DROP TABLE seen");
        assertThat(compare(baseline, database))
                .containsExactly(
                        "public.plans: has lost price, so its rows cannot be compared with those of the baseline"
                                + MEANT,
                        "public.seen: the table is gone, and with it 2 rows\n  → Restore it from the backup, or take a new"
                                + " baseline if it was meant to go.");
    }

    @Test
    void aSampleIsTakenByTheKeysAndCountsAllRows(TestDatabase database) throws SQLException {
        run(database, "INSERT INTO plans SELECT 'p' || i, i FROM generate_series(1, 10000) i");
        DataBaseline baseline = DataBaseline.take(database, Expectations.none(), 10, KEY, NOON);

        run(
                database,
                "UPDATE plans SET price = price + 1 WHERE abs(mod(hashtextextended(ROW(code)::text, 0), 100)) >= 10");
        assertThat(compare(baseline, database)).isEmpty();

        run(database, "UPDATE plans SET price = price + 1");
        assertThat(compare(baseline, database))
                .containsExactly(
                        "public.plans: has 10003 rows as before, and their content changed (of a sample of 10 %)"
                                + MEANT);
    }

    @Test
    void tablesOfOddNamesAndPartitionsAndHeirsAreEachReadOnce(TestDatabase database) throws SQLException {
        run(database, """
                CREATE SCHEMA "o'dd";
                CREATE TABLE "o'dd"."ta""b
                le" ("c ol" text, "😀" int PRIMARY KEY);
                INSERT INTO "o'dd"."ta""b
                le" VALUES ('a', 1);
                CREATE TABLE logs (at timestamptz NOT NULL) PARTITION BY RANGE (at);
                CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
                INSERT INTO logs VALUES ('2026-01-05');
                CREATE TABLE heirs () INHERITS (seen);
                INSERT INTO heirs VALUES ('z');
                """);

        assertThat(take(database, "").tables())
                .filteredOn(table -> table.rows() == 1)
                .extracting(table -> table.table().toString())
                .containsExactly("o'dd.ta\"b\nle", "public.heirs", "public.logs");
    }

    @Test
    void noSecretIsInTheFile(TestDatabase database, @TempDir Path folder) throws Exception {
        run(
                database,
                "ALTER TABLE users DROP CONSTRAINT users_pkey CASCADE; ALTER TABLE users ADD PRIMARY KEY (email)");
        Path file = folder.resolve("sub/baseline.json");

        new BaselineFile(take(database, "reference users"), Optional.empty(), KEY).write(file);

        assertThat(file).content().doesNotContain("ada@example.org").doesNotContain(KEY.hex());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(BaselineKey.file(file))))
                .isEqualTo("rw-------");
        assertThat(BaselineFile.read(file).baseline().tables())
                .filteredOn(table -> table.table().name().equals("users"))
                .singleElement()
                .satisfies(table -> assertThat(table.reference()).hasSize(2).allSatisfy((key, print) -> {
                    assertThat(key).matches("#[0-9a-f]{32}");
                    assertThat(print).matches("[0-9a-f]{32}");
                }));
    }

    @Test
    void fingerprintsDependOnTheKey(TestDatabase database) throws SQLException {
        assertThat(take(database, "").table("public.users").orElseThrow().fingerprint())
                .isNotEqualTo(DataBaseline.take(database, Expectations.none(), 100, BaselineKey.random(), NOON)
                        .table("public.users")
                        .orElseThrow()
                        .fingerprint());
    }

    @Test
    void aRoleThatMayReadSomeTablesComparesThese(TestDatabase database) throws SQLException {
        run(database, "ALTER TABLE plans ENABLE ROW LEVEL SECURITY");
        String role = "reader_" + database.name();
        run(database, "CREATE ROLE " + role + "; GRANT SELECT ON users, plans TO " + role);
        try {
            DataBaseline baseline = DataBaseline.take(new AsRole(database, role), Expectations.none(), 100, KEY, NOON);

            assertThat(baseline.tables())
                    .extracting(table -> table.table().name() + ": " + table.obstacle())
                    .contains(
                            "users: ",
                            "plans: row-level security hides rows from the role",
                            "seen: the role may not read it");
            assertThat(compare(baseline, database))
                    .contains(
                            "public.seen: was not read when the baseline was taken, because the role may not read it\n"
                                    + "  → GRANT SELECT ON \"public\".\"seen\" TO …;");
            run(database, "REVOKE ALL ON users, plans FROM " + role);
            assertThatThrownBy(() -> DataBaseline.take(new AsRole(database, role), Expectations.none(), 100, KEY, NOON))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("The role may read none of the tables. Let a role that may read them take the baseline:"
                            + " GRANT pg_read_all_data TO …;");
        } finally {
            run(database, "DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsNotSeen(TestDatabase database) throws SQLException {
        DataBaseline quiet = take(database, "");
        DataBaseline loaded = DataBaseline.take(
                new WrittenMeanwhile(database, "INSERT INTO seen VALUES ('late')"),
                Expectations.none(),
                100,
                KEY,
                NOON);

        assertThat(loaded.table("public.seen")).isEqualTo(quiet.table("public.seen"));
        assertThat(compare(loaded, database)).containsExactly("public.seen: had 2 rows, now 3" + MEANT);
    }

    @Test
    void anExpectationAboutNothingIsMisuse(TestDatabase database) {
        assertThatThrownBy(() -> take(database, "# a remark\n\nmay-grow metric_evnets"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "rules, line 3: the database has no table metric_evnets. Correct the name, or remove the line.");
        assertThatThrownBy(() -> take(database, "secret users.phone"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "rules, line 1: the database has no column users.phone. Correct the name, or remove the line.");
        assertThatThrownBy(() -> take(database, "grows users"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "rules, line 1: 'grows users' is not understood. Write must-not-change, may-grow, may-change or"
                                + " reference and a table, or secret and table.column.");
    }

    @Test
    void figuresAreKeptBesideTheRows(TestDatabase database, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("baseline.json");
        Snapshot figures = new Snapshot(
                List.of(new Figure(Figure.Kind.CACHE_HITS, "database", 99.25)),
                List.of(new QueryPlan("a user by email", "public.users", List.of("users_email_key"), 7)));
        BaselineFile written = new BaselineFile(take(database, ""), Optional.of(figures), KEY);
        written.write(file);

        assertThat(BaselineFile.read(file)).isEqualTo(written);
        assertThat(refusal(file, Files.readString(file).replace("99.25", "90.25")))
                .isEqualTo(file
                        + " was edited after it was written, or its key is that of another baseline. Take a new one"
                        + " with ci/verify baseline.");
    }

    @Test
    void aFileThatIsNotWhatWasWrittenIsRefused(TestDatabase database, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("baseline.json");
        new BaselineFile(take(database, ""), Optional.empty(), KEY).write(file);
        String good = Files.readString(file);
        assertThat(BaselineFile.read(file)).isEqualTo(new BaselineFile(take(database, ""), Optional.empty(), KEY));

        assertThat(refusal(file, good.replace("\"rows\" : 2", "\"rows\" : 3")))
                .isEqualTo(file
                        + " was edited after it was written, or its key is that of another baseline. Take a new one"
                        + " with ci/verify baseline.");
        assertThat(refusal(file, good.replace("\"sample\"", "\"simple\"")))
                .startsWith(file + " was edited: Unrecognized field \"simple\"")
                .endsWith("Take a new one with ci/verify baseline.");
        assertThat(refusal(file, good.substring(0, 200)))
                .matches(
                        "\\Q" + file + "\\E is no JSON from line \\d+ on: it was cut off or edited. Take a new one with"
                                + " ci/verify baseline\\.");
        assertThat(refusal(file, good.replace("neonhub-data-1", "neonhub-data-9")))
                .isEqualTo(file + " is no baseline that this version reads: its format is 'neonhub-data-9', and"
                        + " neonhub-baseline-2 is needed. Take a new one with ci/verify baseline.");
        Files.writeString(BaselineKey.file(file), "x");
        assertThat(refusal(file, good))
                .isEqualTo(BaselineKey.file(file)
                        + " holds no key of a baseline. Put back the one that was written with " + file + ".");
        Files.delete(BaselineKey.file(file));
        assertThat(refusal(file, good))
                .isEqualTo("The key of the baseline cannot be read (java.nio.file.NoSuchFileException: "
                        + BaselineKey.file(file) + "). It was written beside the baseline, and is needed to compare.");
        Files.delete(file);
        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("The baseline cannot be read: java.nio.file.NoSuchFileException: " + file + ".");
    }

    @Test
    void theBaselineOfAnotherDatabaseIsRefused(TestDatabase database) throws SQLException {
        DataBaseline own = take(database, "");
        DataBaseline other = new DataBaseline(
                "production", "db.example:5432", own.server(), own.taken(), own.sample(), List.of(), own.tables());

        assertThatThrownBy(() -> compare(other, database))
                .isInstanceOf(UsageException.class)
                .hasMessage("The baseline is one of the database production at db.example:5432, and this is "
                        + database.name() + " at " + database.authority()
                        + ". Compare a database with a baseline of its"
                        + " own.");
    }

    private static String refusal(Path file, String content) throws IOException {
        Files.writeString(file, content);
        try {
            BaselineFile.read(file);
            return "read";
        } catch (UsageException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static DataBaseline take(TestDatabase database, String expectations) throws SQLException {
        return DataBaseline.take(database, Expectations.parse("rules", expectations), 100, KEY, NOON);
    }

    private static List<String> compare(DataBaseline baseline, TestDatabase database) throws SQLException {
        return DataComparison.of(new BaselineFile(baseline, Optional.empty(), KEY), database, Optional.empty())
                .findings()
                .values()
                .stream()
                .flatMap(List::stream)
                .map(Finding::text)
                .toList();
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
