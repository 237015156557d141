package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TestDatabase;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ci/verify checklist} before a release of NeonHub v3.0, with all that it asks for and without. The two lists of the
 * documentation, before and after a migration, are what is written here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistCommandTest {
    private static final Path DOCS = Path.of("docs");
    private static final String INITIAL = "20251012154609_initial";
    private static final String NEXT = "20261201090000_user_locale";

    @TempDir
    private Path shipped;

    @TempDir
    private Path home;

    private DatabaseProvider provider;
    private TestDatabase target;

    @BeforeAll
    void start() {
        provider = ProviderWithClients.start();
    }

    @AfterAll
    void stop() {
        if (provider != null) {
            provider.close();
        }
    }

    @BeforeEach
    void project() throws SQLException {
        for (Path migrations : List.of(shipped, home.resolve("migrations"))) {
            write(
                    migrations.resolve(INITIAL + "/migration.sql"),
                    ProjectFolder.bundled(NeonHubV3.MIGRATIONS + "/" + INITIAL + "/migration.sql"));
        }
        write(
                home.resolve("migrations/" + NEXT + "/migration.sql"),
                "SET LOCAL lock_timeout = '5s';\nALTER TABLE \"users\" ADD COLUMN \"locale\" TEXT;\n");
        write(home.resolve("migrations/" + NEXT + "/down.sql"), "ALTER TABLE \"users\" DROP COLUMN \"locale\";\n");
        write(
                home.resolve("schema.prisma"),
                ProjectFolder.bundled(NeonHubV3.SCHEMA).replaceFirst("(model User \\{\\R)", "$1  locale String?\n"));
        write(
                home.resolve("package.json"),
                "{\"dependencies\": {\"@prisma/client\": \"5.22.0\"}, \"devDependencies\": {\"prisma\": \"5.22.0\"}}");
        write(home.resolve("package-lock.json"), lock("5.22.0"));
        write(home.resolve("ROLLBACK.md"), "1. Stop the workers.\n2. " + NEXT + ": psql -1 -f down.sql\n");
        target = provider.create(DatabaseRecipe.read(shipped.toString(), PrismaVersion.DEFAULT, List.of()));
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO users (id, email, \"updatedAt\") SELECT g, g || '@neonhub.example', now() FROM generate_series(1, 50) g");
        }
    }

    private static String lock(String version) {
        return "{\"lockfileVersion\": 3, \"packages\": {\"node_modules/prisma\": {\"version\": \"" + version
                + "\"}, \"node_modules/@prisma/client\": {\"version\": \"" + version + "\"}}}";
    }

    @Test
    void everyItemCanBeProven() {
        assertThat(rehearse().exitCode()).isZero();

        Run run = checklist(
                "--backup",
                "backup.dump",
                "--rehearsal",
                "rehearsal",
                "--rollback-plan",
                "ROLLBACK.md",
                "--project",
                ".",
                "--expect-host",
                "127.0.0.1",
                "--expect-database",
                target.name());

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(shown("report/checklist.md")).isEqualTo(read(DOCS.resolve("checklist.md")));
        assertThat(run.out())
                .contains("└─ ✔ Checklist  7 passed\n")
                .endsWith("GO  Nothing blocks a release: 7 checks in 1 suite. 0 ms\n");
    }

    @Test
    void whatNobodyHasNamedNeedsAHuman() {
        Run run = checklist();

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(items()).isEqualTo("""
                - [ ] **A backup exists, and can be restored**: needs a human
                  - name it with --backup FILE, an archive of pg\\_dump --format=custom; or note here the restore point of the provider, and who has restored it last
                - [ ] **DATABASE_URL points at the right environment**: needs a human
                  - it leads to the database neonhub at db.neonhub.example:5432, as the role postgres; say what is meant with --expect-host and --expect-database
                - [x] **The network reaches the database**: proven
                  - db.neonhub.example:5432 answers within 42 ms
                - [ ] **The project has the Prisma that deploys**: needs a human
                  - there is no package.json in WORKING; name the folder that has it with --project DIR
                - [x] **The environment variables are valid**: proven
                  - DATABASE\\_URL leads to neonhub at db.neonhub.example:5432
                - [x] **The history is reviewed**: proven
                  - 1 migration is applied, and its file is what it was then
                  - the deploy will run 20261201090000\\_user\\_locale
                - [ ] **The rollback plan is documented and rehearsed**: needs a human
                  - name the report of ci/verify rehearse on this database with --rehearsal DIR

                **GO**: 3 proven, 0 failed, 4 in need of a human.
                """);
    }

    @Test
    void whatIsNotAsItShouldBeFails() throws IOException {
        assertThat(rehearse().exitCode()).isZero();
        Files.setLastModifiedTime(
                home.resolve("backup.dump"), FileTime.from(Instant.now().minus(Duration.ofHours(30))));
        write(home.resolve("package-lock.json"), lock("6.1.0"));
        write(home.resolve("ROLLBACK.md"), "We shall see.");

        Run run = checklist(
                "--backup",
                "backup.dump",
                "--rehearsal",
                "rehearsal",
                "--rollback-plan",
                "ROLLBACK.md",
                "--project",
                ".");

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(items()).isEqualTo("""
                - [ ] **A backup exists, and can be restored**: failed
                  - /srv/neonhub/backup.dump: is 30 hours old, and may be 24 hours
                - [ ] **DATABASE_URL points at the right environment**: needs a human
                  - it leads to the database neonhub at db.neonhub.example:5432, as the role postgres; say what is meant with --expect-host and --expect-database
                - [x] **The network reaches the database**: proven
                  - db.neonhub.example:5432 answers within 42 ms
                - [ ] **The project has the Prisma that deploys**: failed
                  - /srv/neonhub/package-lock.json: pins @prisma/client 6.1.0 and prisma 6.1.0, and the migrations are deployed by 5.22.0
                - [x] **The environment variables are valid**: proven
                  - DATABASE\\_URL leads to neonhub at db.neonhub.example:5432
                - [x] **The history is reviewed**: proven
                  - 1 migration is applied, and its file is what it was then
                  - the deploy will run 20261201090000\\_user\\_locale
                - [ ] **The rollback plan is documented and rehearsed**: failed
                  - rehearsed 0 minutes ago with these migrations on the rows of neonhub: the backup led back, and so did what can be taken back
                  - /srv/neonhub/ROLLBACK.md: does not speak of 20261201090000\\_user\\_locale

                **STOP**: 3 proven, 3 failed, 1 in need of a human.
                """);
    }

    @Test
    void aBackupOfAnotherDatabaseIsNone() throws SQLException {
        assertThat(rehearse().exitCode()).isZero();
        String other = target.name();
        project();

        Run run = checklist("--backup", "backup.dump");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("backup.dump: is a backup of the database " + other + ", and " + target.name()
                        + " is to be migrated\n");
    }

    @Test
    void aBackupThatCannotBeRestoredIsNone() throws IOException {
        assertThat(rehearse().exitCode()).isZero();
        Path backup = home.resolve("backup.dump");
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length - 2000));
        Files.delete(home.resolve("backup.dump.sha256"));

        Run run = checklist("--backup", "backup.dump");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("backup.dump: The backup " + backup
                        + " cannot be restored: could not read from input file: end of"
                        + " file. The file is cut short: copy it again, or take another backup.\n");
    }

    @Test
    void whatWasRehearsedIsWhatWillHappen() throws IOException {
        assertThat(rehearse().exitCode()).isZero();
        write(home.resolve("migrations/" + NEXT + "/migration.sql"), "SELECT 1;");

        Run run = checklist("--rehearsal", "rehearsal");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("""
                     The rollback plan is documented and rehearsed
                       rehearsal: was made with other migrations
                         → Rehearse again: ci/verify rehearse --database-url URL.
                """.indent(0));
    }

    @Test
    void afterTheMigrationThereIsAnotherList() {
        Run run = Run.of(
                home,
                environment(),
                "smoke",
                "--migrations",
                shipped.toString(),
                "--app-check",
                "true",
                "--report",
                home.resolve("report").toString());

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(shown("report/validation.md")).isEqualTo(read(DOCS.resolve("validation.md")));
    }

    /** The clock of a run stands still in 1970. */
    private Run rehearse() {
        Run run = run(
                "rehearse", "rehearsal", "--backup", home.resolve("backup.dump").toString());
        Path report = home.resolve("rehearsal/report.json");
        write(
                report,
                read(report).replaceFirst("1970-01-01T[^\"]*", Instant.now().toString()));
        return run;
    }

    /** @param options whose values are names in the project, where such a file may be */
    private Run checklist(String... options) {
        List<String> arguments = new ArrayList<>();
        for (String option : options) {
            boolean isFile =
                    List.of("backup.dump", "rehearsal", "ROLLBACK.md", ".").contains(option);
            arguments.add(isFile ? home.resolve(option).normalize().toString() : option);
        }
        return run("checklist", "report", arguments.toArray(String[]::new));
    }

    private Run run(String command, String report, String... options) {
        return new ProjectFolder(home).run(command, report, environment(), options);
    }

    private Map<String, String> environment() {
        return Map.of("DATABASE_URL", target.uri(), "DIRECT_URL", target.uri());
    }

    /** Of the checklist, without its head. */
    private String items() {
        return shown("report/checklist.md").replaceFirst("(?s).*? UTC\\.\n\n", "");
    }

    private String shown(String file) {
        return read(home.resolve(file))
                .replace(Path.of("").toAbsolutePath().toString(), "WORKING")
                .replace(home.toString(), "/srv/neonhub")
                .replace(target.name(), "neonhub")
                .replace(target.name().replace("_", "\\_"), "neonhub")
                .replace(target.authority(), "db.neonhub.example:5432")
                .replace("127.0.0.1", "db.neonhub.example")
                .replaceAll(", [\\d.,]+ (bytes|kB|MB), ", ", 111 MB, ")
                .replaceAll("database in [\\d.]+ m?s:", "database in 9.4 s:")
                .replaceAll("SHA-256 [0-9a-f]{64}", "SHA-256 " + "0123456789abcdef".repeat(4))
                .replaceAll("\\b\\d+ ms", "42 ms")
                .replaceAll("PostgreSQL 15[^ ]*", "PostgreSQL 15.18.")
                .replaceAll("1970-01-01 00:00", "2026-12-01 09:00");
    }

    private static void write(Path file, String text) {
        new ProjectFolder(file.getParent()).write(file.getFileName().toString(), text);
    }

    private static String read(Path file) {
        return new ProjectFolder(file.toAbsolutePath().getParent())
                .read(file.getFileName().toString());
    }
}
