package io.neonhub.ci;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.MigrationSafety;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/** Migrations that fail on an empty database are one finding, however many checks wanted that database. */
class FailingMigrationTest {
    @TempDir
    private Path home;

    private Map<String, String> environment = Map.of();
    private final StringWriter out = new StringWriter();

    @DisplayName("Tables")
    @NeonHubDatabase
    static class TwoChecks {
        @Test
        @DisplayName("have columns")
        void columns(DataSource database) {}

        @Test
        @DisplayName("have keys")
        void keys(DataSource database) {}
    }

    @Test
    void isToldOnceWithTheTimelineUntilThere() throws IOException {
        migration("20250101000000_first", "CREATE TABLE a (id text PRIMARY KEY);");
        migration("20250102000000_second", "CREATE TABLE b (id text);\nALTER TABLE missing ADD COLUMN c text;\n");

        assertThat(gate(TwoChecks.class)).isEqualTo(1);

        JsonNode report =
                new ObjectMapper().readTree(home.resolve("report/report.json").toFile());
        assertThat(report.path("verdict").asText()).isEqualTo("STOP");
        assertThat(report.at("/suites/0/name").asText()).isEqualTo("Migrations");
        assertThat(report.at("/suites/0/tests").size()).isEqualTo(1);
        assertThat(report.at("/suites/0/tests/0/findings/0/problem").asText())
                .contains("20250102000000_second/migration.sql")
                .contains("relation \"missing\" does not exist");
        assertThat(report.at("/suites/1/tests").findValuesAsText("reason"))
                .containsExactly("the migrations cannot be replayed", "the migrations cannot be replayed");
        assertThat(report.at("/migrations").findValuesAsText("name"))
                .containsExactly("20250101000000_first", "20250102000000_second");
        assertThat(report.at("/migrations").findValuesAsText("state")).containsExactly("APPLIED", "FAILED");
        assertThat(report.at("/migrations/0").has("severity")).isFalse();
        assertThat(report.at("/migrations/1/severity").asText()).isEqualTo("stop");
        assertThat(report.at("/migrations/1/detail").asText()).contains("relation \"missing\" does not exist");
        assertThat(out.toString()).endsWith("\n").contains("STOP  Do not release: 1 of 1 check in 1 suite failed.");
    }

    @Test
    void onGitHubItIsMarkedAtItsLine() throws IOException {
        migration(
                "20250101000000_first",
                "CREATE TABLE a (id text PRIMARY KEY);\nALTER TABLE missing ADD COLUMN c text;\n");
        environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", home.toString());

        assertThat(gate(TwoChecks.class)).isEqualTo(1);

        assertThat(out.toString().lines().filter(line -> line.startsWith("::")))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .isEqualTo("::error file=migrations/20250101000000_first/migration.sql,line=2::Migrations: Migration"
                        + " 20250101000000_first fails at " + home
                        + "/migrations/20250101000000_first/migration.sql, line 2:"
                        + "%0A    ALTER TABLE missing ADD COLUMN c text%0A42P01: relation \"missing\" does not exist%0AApplied"
                        + " before it: nothing. Not applied: this one.%0A  → Mend it so that it runs on an empty database. If"
                        + " it was deployed anywhere, its checksum changes with it: decide first how the history there is"
                        + " repaired.");
    }

    @Test
    void oneThatIsNotSafeIsMarkedAtItsLineToo() throws IOException {
        migration("20250101000000_first", "CREATE TABLE a (id text PRIMARY KEY);");
        migration("20250102000000_second", "ALTER TABLE a ADD COLUMN b text;");
        environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", home.toString());

        assertThat(gate(MigrationSafety.class)).isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith("::warning file")))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .isEqualTo(
                        "::warning file=migrations/20250102000000_second/migration.sql,line=1::public.a: waits without limit"
                                + " for ACCESS EXCLUSIVE, and meanwhile reads and writes of all others wait behind it (lock-timeout), at "
                                + home
                                + "/migrations/20250102000000_second/migration.sql, line 1%0A  → Begin the file with a limit; a"
                                + " deploy that runs into it has changed nothing, and can be repeated after npx prisma migrate resolve"
                                + " --rolled-back 20250102000000_second:%0A    SET LOCAL lock_timeout = '5s';");
    }

    @Test
    void aFolderWithoutMigrationsIsMisuse() throws IOException {
        Files.createDirectories(home.resolve("migrations"));

        assertThat(gate(TwoChecks.class)).isEqualTo(2);

        assertThat(out.toString()).contains("migrations' is empty.");
        assertThat(home.resolve("report/report.json")).content().contains("\"kind\" : \"usage\"");
    }

    private int gate(Class<?> suite) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter()),
                false,
                home,
                Clock.systemUTC(),
                List.of(DiscoverySelectors.selectClass(suite)),
                environment);
        return Verify.run(
                surroundings,
                "--migrations",
                home.resolve("migrations").toString(),
                "--report",
                home.resolve("report").toString());
    }

    private void migration(String name, String script) throws IOException {
        Path folder = Files.createDirectories(home.resolve("migrations").resolve(name));
        Files.writeString(folder.resolve("migration.sql"), script);
    }
}
