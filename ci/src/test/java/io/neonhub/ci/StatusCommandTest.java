package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ci/verify status} from its options to its report, on databases that are somebody's. */
@NeonHubDatabase
class StatusCommandTest {
    private static final String INITIAL = "20251012154609_initial";

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aHistoryAsItShouldBe(TestDatabase database) throws IOException {
        assertThat(status(Map.of("DATABASE_URL", database.uri()))).isZero();

        assertThat(shown(database)).isEqualTo("""
                Verified on PostgreSQL 17.11 (existing 17.11 at SERVER, the target)
                  ✔ 20251012154609_initial  APPLIED
                prisma migrate status would say: exit code 0, "Database schema is up to date!"; deploy: exit code 0, "No pending migrations to apply"
                └─ ✔ Migration history  4 passed
                Report: HOME/ci/target/verification/index.html
                GO  Nothing blocks a release: 4 checks in 1 suite. 0 ms
                """);
        assertThat(err).hasToString("""
                Comparing the history with 1 migration (NeonHub v3.0, bundled) …
                ✔ Migration history 4 passed  0 ms
                """);
        assertThat(report())
                .contains("\"state\" : \"APPLIED\"", "\"pooled\" : false")
                .doesNotContain("\"schema\"");
        assertThat(files()).noneMatch(text -> text.contains(database.url().password()));
    }

    @Test
    void anEditedMigrationStopsAndIsShownWithItsState(TestDatabase database) throws Exception {
        execute(
                database,
                "UPDATE _prisma_migrations SET checksum = 'x', id = '1',"
                        + " started_at = '2026-01-01Z', finished_at = '2026-01-01 00:01Z'");

        assertThat(status(Map.of(), "--database-url", database.uri())).isEqualTo(1);

        assertThat(shown(database))
                .contains("  ✘ 20251012154609_initial  EDITED\n")
                .contains("       20251012154609_initial: EDITED: is applied with the checksum x (row 1: started"
                        + " 2026-01-01T00:00:00Z, finished 2026-01-01T00:01:00Z, 1 step), and its file has ")
                .endsWith("STOP  Do not release: 1 of 4 checks in 1 suite failed. 0 ms\n");
        assertThat(report())
                .contains(
                        "\"command\" : \"status\"",
                        "\"state\" : \"EDITED\"",
                        "\"severity\" : \"stop\"",
                        "\"prisma\" : ");
        assertThat(home.resolve("ci/target/verification/index.html"))
                .content()
                .contains("<tr class=\"stop\">", "is applied with the checksum x");
    }

    @Test
    void whatIsAcceptedDoesNotStop(TestDatabase database) throws Exception {
        execute(database, "UPDATE _prisma_migrations SET applied_steps_count = 0");
        Path file = Files.writeString(
                home.resolve("accepted.txt"), "migration " + INITIAL + " BASELINED 2026-01-31 it was there before\n");

        assertThat(status(Map.of(), "--database-url", database.uri(), "--accept", file.toString()))
                .isZero();

        assertThat(shown(database))
                .contains("  – 20251012154609_initial  BASELINED\n")
                .contains("Advice: 1 finding, in the report\n");
    }

    @Test
    void twoEnvironmentsThatDiffer(TestDatabase database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA other; CREATE TABLE other._prisma_migrations"
                    + " (LIKE public._prisma_migrations INCLUDING ALL)");
        }
        String other = database.uri() + (database.uri().contains("?") ? "&" : "?") + "schema=other";

        assertThat(status(Map.of(), "--database-url", database.uri(), "--compare-with", other))
                .isEqualTo(1);

        String place = database.name() + " at " + database.authority();
        assertThat(out.toString())
                .contains("have the same migration history\n       " + INITIAL + ": is applied in " + place
                        + " and not known in " + place + "\n");
    }

    @Test
    void aServerThatIsNotThereIsTheEnvironment() {
        assertThat(status(Map.of(), "--database-url", "postgresql://u:secret@127.0.0.1:1/d"))
                .isEqualTo(3);

        assertThat(out.toString())
                .contains("No PostgreSQL answers at 127.0.0.1:1. Start it, or correct host and port.")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            '' => Which database? Write --database-url postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or set the environment variable DATABASE_URL, or PGHOST and its kin, as for psql.
            --database-url postgresql://u:p@h/one --direct-url postgresql://u:p@h/two => --database-url names the database 'one' and --direct-url the database 'two'. Both must be ways to the same one: correct one of them, or leave it out.
            --database-url mysql://u:secret@h/d => --database-url: 'mysql://' is not how a URL of PostgreSQL begins. Write postgresql://USER:PASSWORD@HOST:PORT/DATABASE.
            --database-url postgresql://h/d --accept nowhere.txt => The file of what is accepted, nowhere.txt, cannot be read (NoSuchFileException). Name a text file in UTF-8 with --accept.
            --database-url => Missing required parameter for option '--database-url' (URL)
            --schema => Unknown option: '--schema'
            """)
    void wrongOptionsGetASentence(String options, String message) {
        assertThat(status(
                        Map.of(),
                        Stream.of(options.split(" "))
                                .filter(it -> !it.isEmpty())
                                .toArray(String[]::new)))
                .isEqualTo(2);

        assertThat(err.toString()).startsWith(message.strip()).doesNotContain("secret");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anOptionKeepsTheEnvironmentOut(TestDatabase database) {
        Map<String, String> elsewhere =
                Map.of("DIRECT_URL", "postgresql://u:p@h/elsewhere", "DATABASE_URL", "nonsense");

        assertThat(status(elsewhere, "--database-url", database.uri())).isZero();
    }

    @Test
    void theDirectUrlOfTheEnvironmentIsPreferred(TestDatabase database) {
        String pooled = "postgresql://u:p@127.0.0.1:1/" + database.name();

        assertThat(status(Map.of("DATABASE_URL", pooled, "DIRECT_DATABASE_URL", database.uri())))
                .isZero();
    }

    @Test
    void theUrlOfPrismasProxyStandsBesideADirectOne(TestDatabase database) {
        String proxy = "prisma://accelerate.prisma-data.net/?api_key=secret";

        assertThat(status(Map.of("DATABASE_URL", proxy, "DIRECT_URL", database.uri())))
                .isZero();
        assertThat(status(Map.of("DATABASE_URL", proxy))).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("secret");
    }

    private int status(Map<String, String> environment, String... options) {
        List<String> arguments = new ArrayList<>(List.of("status"));
        arguments.addAll(List.of(options));
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                home,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                List.of(),
                environment);
        return Verify.run(surroundings, arguments.toArray(String[]::new));
    }

    private String shown(TestDatabase database) {
        return out.toString().replace(home.toString(), "HOME").replace(database.authority(), "SERVER");
    }

    private String report() throws IOException {
        return Files.readString(home.resolve("ci/target/verification/report.json"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
