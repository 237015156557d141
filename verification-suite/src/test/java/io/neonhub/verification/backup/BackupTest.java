package io.neonhub.verification.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A backup is proven by restoring it, and a restored database that is not the same is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final Path HOME = Path.of("/usr/lib/postgresql/15");
    private static final int ROWS = 200_000;

    private static final String ODD = """
            CREATE SCHEMA "Odd Schema"; CREATE TYPE mood AS ENUM ('good', 'b''ad');
            CREATE TABLE "Odd Schema"."a ""b"" \\c" ("Ü ber" text PRIMARY KEY, "select" bytea, tags text[], price numeric,
              data jsonb, mood mood, twice numeric GENERATED ALWAYS AS (price * 2) STORED);
            INSERT INTO "Odd Schema"."a ""b"" \\c" VALUES ('1', '\\x00ff', '{"a,b",NULL}', 'NaN', '{"a": [1.50]}', 'b''ad'),
              (E'\\t\\n\\\\.', NULL, '{}', 1e-20, NULL, 'good');
            CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY, at date, note text) PARTITION BY RANGE (at);
            CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
            CREATE TABLE events_rest PARTITION OF events DEFAULT;
            INSERT INTO events (at, note) SELECT date '2025-12-01' + g % 90, repeat('x', g % 50)
              FROM generate_series(1, ROWS) AS g;
            CREATE TABLE written (id serial PRIMARY KEY, note text);
            CREATE SEQUENCE not_called START 7; CREATE SEQUENCE down INCREMENT -2 MAXVALUE 100; SELECT nextval('down');
            CREATE TABLE _prisma_migrations (id text, migration_name text); INSERT INTO _prisma_migrations VALUES ('1', 'a');
            CREATE VIEW moods AS SELECT mood FROM "Odd Schema"."a ""b"" \\c";
            SELECT lo_from_bytea(0, '\\x0102');""".replace("ROWS", String.valueOf(ROWS));

    @TempDir
    Path folder;

    private DatabaseProvider provider;
    private ClientTools tools;

    @BeforeAll
    void start() {
        if (!Files.exists(HOME.resolve("bin/pg_dump"))) {
            if (List.of(System.getProperty("neonhub.test.required", "").split(","))
                    .contains("installed-postgres")) {
                fail("neonhub.test.required names installed-postgres, but there is no " + HOME);
            }
            Assumptions.abort("pg_dump: there is no " + HOME);
        }
        provider = DatabaseProvider.on(EmbeddedServer.start(new EmbeddedSettings(
                Optional.of(HOME),
                15,
                EmbeddedSettings.defaultCacheFolder(),
                Optional.empty(),
                false,
                "a test of backups")));
        tools = ClientTools.find(15, Optional.of(HOME.resolve("bin")));
    }

    @AfterAll
    void stop() {
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    void isWhatTheDatabaseWasWhileOthersWrite(@TempDir Path own) throws Exception {
        try (TestDatabase source = database(ODD);
                TestDatabase scratch = database("")) {
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(source, enough));
            Backup backup;
            try {
                backup = Backup.take(TargetDatabase.of(source.url()), tools, own.resolve("a.dump"));
            } finally {
                enough.set(true);
                writer.join();
            }
            backup.file().restore(scratch, tools);
            assertThat(backup.compareWith(scratch)).isEmpty();
            assertThat(number(scratch, "SELECT count(*) FROM events")).isEqualTo(ROWS);
            assertThat(number(source, "SELECT count(*) FROM written"))
                    .isGreaterThan(number(scratch, "SELECT count(*) FROM written"));
            assertThat(own.toFile().list()).containsExactlyInAnyOrder("a.dump", "a.dump.sha256");
            assertThat(own.resolve("a.dump.sha256")).hasContent(backup.file().sha256() + "  a.dump\n");
        }
    }

    private static void write(TestDatabase source, AtomicBoolean enough) {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            while (!enough.get()) {
                statement.execute("INSERT INTO written (note) VALUES ('x')");
                Thread.sleep(1);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE t SET note = 'z' WHERE id = 2                   | public.t: has 3 rows as before, and their content is another one
            DELETE FROM t WHERE id = 2                             | public.t: had 3 rows, restored are 2
            SELECT nextval('t_id_seq')                             | public.t_id_seq: would give 4 next, restored gives 5
            DROP INDEX t_note                                      | index public.t.t_note: is not restored as it was
            ALTER TABLE t RENAME TO u                              | table public.t: is not restored as it was
            UPDATE _prisma_migrations SET id = '2'                 | public._prisma_migrations: not restored as they were
            SELECT lo_put(oid, 0, 'y') FROM pg_largeobject_metadata | large objects: not restored as they were""")
    void whatIsNotTheSameIsTold(String change, String expected) throws SQLException {
        try (TestDatabase source = database("""
                        CREATE TABLE t (id serial PRIMARY KEY, note text); CREATE INDEX t_note ON t (note);
                        INSERT INTO t (note) VALUES ('a'), ('b'), ('c'); SELECT lo_from_bytea(0, 'x');
                        CREATE TABLE _prisma_migrations (id text); INSERT INTO _prisma_migrations VALUES ('1');""");
                TestDatabase scratch = database("")) {
            Backup backup = Backup.take(TargetDatabase.of(source.url()), tools, file());
            backup.file().restore(scratch, tools);
            assertThat(backup.compareWith(scratch)).isEmpty();
            execute(scratch, change);
            assertThat(backup.compareWith(scratch)).contains(stop(expected));
        }
    }

    private static Finding stop(String text) {
        String[] parts = text.split(": ", 2);
        return Finding.stop(parts[0], parts[1], "Do not rely on this backup: take another one and compare again.");
    }

    @Test
    void aTableThatTheRoleMayNotReadIsNamedAndNothingIsLeft(@TempDir Path own) throws SQLException {
        try (TestDatabase source = database(
                "CREATE TABLE open (id integer); CREATE TABLE closed (id integer);"
                        + " CREATE ROLE backup_reader LOGIN PASSWORD 'not to be told'; GRANT SELECT ON open TO backup_reader;")) {
            DatabaseUrl url = source.url();
            TargetDatabase target = TargetDatabase.of(
                    new DatabaseUrl(url.hosts(), url.database(), "backup_reader", "not to be told", url.properties()));
            assertThatThrownBy(() -> Backup.take(target, tools, own.resolve("a.dump")))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage(
                            "No backup of " + source.name() + " at " + source.authority() + " can be taken: the role"
                                    + " backup_reader may not read closed. Let a role take it that may read everything: GRANT"
                                    + " pg_read_all_data TO \"backup_reader\";");
            assertThat(own).isEmptyDirectory();
        }
    }

    @Test
    void aRoleThatDoesNotExistWhereItIsRestoredIsNamed() throws SQLException {
        try (TestDatabase source = database("CREATE ROLE backup_owner; CREATE TABLE t (id integer);"
                        + " CREATE POLICY p ON t TO backup_owner USING (true);");
                TestDatabase scratch = database("")) {
            Backup backup = Backup.take(TargetDatabase.of(source.url()), tools, file());
            execute(source, "ALTER ROLE backup_owner RENAME TO backup_former_owner");
            assertThatThrownBy(() -> backup.file().restore(scratch, tools))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("The backup " + backup.file().path() + " cannot be restored: could not execute query:"
                            + " ERROR: role \"backup_owner\" does not exist. Create the role on the scratch server first:"
                            + " CREATE ROLE \"backup_owner\";");
        }
    }

    @Test
    void aFileThatWasChangedIsNotRestored() throws SQLException, IOException {
        try (TestDatabase source = database("CREATE TABLE t (id integer)");
                TestDatabase scratch = database("")) {
            Backup backup = Backup.take(TargetDatabase.of(source.url()), tools, file());
            Files.write(backup.file().path(), new byte[1], StandardOpenOption.APPEND);
            assertThatThrownBy(() -> backup.file().restore(scratch, tools))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage(
                            "The backup " + backup.file().path() + " is not what was written: its SHA-256 is another"
                                    + " one. Do not use it; take another one.");
        }
    }

    @Test
    void oneThatIsCutShortIsTold() throws SQLException, IOException {
        try (TestDatabase source =
                        database("CREATE TABLE t AS SELECT repeat(md5(g::text), 9) FROM generate_series(1, 9999) g");
                TestDatabase scratch = database("")) {
            Path whole = Backup.take(TargetDatabase.of(source.url()), tools, file())
                    .file()
                    .path();
            byte[] bytes = Files.readAllBytes(whole);
            DumpFile cut = DumpFile.given(Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2)));
            assertThatThrownBy(() -> cut.restore(scratch, tools))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage(
                            "The backup " + cut.path() + " cannot be restored: could not read from input file: end of"
                                    + " file. The file is cut short: copy it again, or take another backup.");
        }
    }

    @Test
    void oneOfANewerPgDumpIsTold() throws SQLException, IOException {
        try (TestDatabase source = database("CREATE TABLE t (id integer)");
                TestDatabase scratch = database("")) {
            Path dump = Backup.take(TargetDatabase.of(source.url()), tools, file())
                    .file()
                    .path();
            byte[] bytes = Files.readAllBytes(dump);
            bytes["PGDMP".length() + 1] = 99; // the minor of the archive's format
            DumpFile newer = DumpFile.given(Files.write(file(), bytes));
            assertThatThrownBy(() -> newer.restore(scratch, tools))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("The backup " + newer.path() + " cannot be restored: unsupported version (1.99) in file"
                            + " header. A newer pg_dump wrote it than pg_restore is here: install the one of the same"
                            + " major, or name its folder with neonhub.postgres.client.");
        }
    }

    @Test
    void aFolderThatDoesNotExistIsTold() throws SQLException {
        try (TestDatabase source = database("CREATE TABLE t (id integer)")) {
            Path file = folder.resolve("none/a.dump");
            assertThatThrownBy(() -> Backup.take(TargetDatabase.of(source.url()), tools, file))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("The backup " + file + " cannot be written: NoSuchFileException " + file + ".partial.");
        }
    }

    @Test
    void aPoolerIsRefused() {
        TargetDatabase pooled =
                TargetDatabase.parse("test", "postgresql://u:secret@ep-x-pooler.eu.neon.tech/neon?sslmode=require");
        assertThatThrownBy(() -> Backup.take(pooled, tools, file()))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "A backup of neon cannot be taken through the pooler at ep-x-pooler.eu.neon.tech:5432: pg_dump"
                                + " needs a session of its own. Add --direct-url with the host and port of PostgreSQL itself.");
    }

    @Test
    void programsThatAreOlderThanTheServerAreRefused() {
        assertThatThrownBy(() -> ClientTools.find(17, Optional.of(HOME.resolve("bin"))))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(
                        "A backup of a PostgreSQL 17 server needs pg_dump and pg_restore 17 or newer, and here is 15 in "
                                + HOME
                                + "/bin. Install the package postgresql-client-17 (Debian, Ubuntu), postgresql17 (Red Hat) or"
                                + " postgresql@17 (Homebrew), or name the folder that holds them with neonhub.postgres.client.");
        assertThatThrownBy(() -> ClientTools.find(17, Optional.of(folder)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith(
                        "A backup of a PostgreSQL 17 server needs pg_dump and pg_restore 17 or newer, and"
                                + " there is none here. Install");
    }

    @Test
    void programsAreFoundWhereTheyAreInstalled() {
        assertThat(ClientTools.find(14, Optional.empty()).major()).isGreaterThanOrEqualTo(14);
    }

    private Path file() {
        return folder.resolve(UUID.randomUUID() + ".dump");
    }

    private TestDatabase database(String script) throws SQLException {
        TestDatabase database = new Databases(provider).empty();
        execute(database, script);
        return database;
    }

    private static void execute(TestDatabase database, String script) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static long number(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
