package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate on Prisma projects that have nothing to do with NeonHub, with the real suites. */
class ProjectsTest {
    private static final Path PROJECTS = Path.of("src/test/resources/projects");
    private static final Path MARKETPLACE =
            Path.of("../verification-suite/src/test/resources/io/neonhub/verification/projects/marketplace/prisma");

    @TempDir
    private Path home;

    /** CONCURRENTLY, folder names of mixed lengths, a data migration; either order of the folders works. */
    @ParameterizedTest
    @ValueSource(strings = {"5.22.0", "6.6.0"})
    void aHistoryThatGrewOverTheYears(String prismaVersion) throws IOException {
        JsonNode report = gate(PROJECTS.resolve("newsletter"), prismaVersion);

        assertThat(report.path("verdict").asText()).isEqualTo("GO");
        assertThat(notRun(report))
                .containsExactly(
                        "Auth tables: schema.prisma has no model Account",
                        "Content drafts: schema.prisma has no model ContentDraft",
                        "Agent jobs: schema.prisma has no model AgentJob",
                        "Metric events: schema.prisma has no model MetricEvent");
        assertThat(report.path("migrations").findValuesAsText("name").subList(3, 5))
                .containsExactlyInAnyOrder("20251028100000_add_states", "20251028_index_issues_concurrently")
                .startsWith(
                        prismaVersion.startsWith("5")
                                ? "20251028100000_add_states"
                                : "20251028_index_issues_concurrently");
    }

    /** Neither an index nor a foreign key nor an enum: what has nothing to look at is not run, and blocks nothing. */
    @Test
    void aSchemaOfOneTable() throws IOException {
        JsonNode report = gate(PROJECTS.resolve("bare"), "5.22.0");

        assertThat(report.path("verdict").asText()).isEqualTo("GO");
        assertThat(report.findValuesAsText("reason"))
                .contains("schema.prisma declares no index", "schema.prisma declares no foreign key");
    }

    @Test
    void aLargeSchemaWithEverythingThatPrismaHas() throws IOException {
        JsonNode report = gate(MARKETPLACE, "6.19.3");

        assertThat(report.path("verdict").asText()).isEqualTo("GO");
        assertThat(report.path("suites").findValuesAsText("status")).doesNotContain("failed", "error");
    }

    @Test
    void aHistoryThatWasOnlyEverPushed() throws IOException {
        JsonNode report = gate(PROJECTS.resolve("never-from-empty"), "5.22.0");

        assertThat(report.path("verdict").asText()).isEqualTo("STOP");
        assertThat(report.at("/suites/0/tests/0/findings").findValuesAsText("problem"))
                .hasSize(1);
        assertThat(report.at("/suites/0/tests/0/findings/0/problem").asText())
                .contains("20240110090000_add_rating/migration.sql, line 4")
                .contains("relation \"products\" does not exist");
    }

    private JsonNode gate(Path project, String prismaVersion) throws IOException {
        StringWriter out = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                false,
                home,
                Clock.systemUTC(),
                Verify.readyMadeSuites(),
                Map.of());
        Verify.run(
                surroundings,
                "--migrations=" + project.resolve("migrations"),
                "--schema=" + project.resolve("schema.prisma"),
                "--prisma-version=" + prismaVersion,
                "--report=" + home.resolve("report"));
        return new ObjectMapper().readTree(home.resolve("report/report.json").toFile());
    }

    private static List<String> notRun(JsonNode report) {
        List<String> suites = new ArrayList<>();
        for (JsonNode suite : report.path("suites")) {
            if (suite.hasNonNull("reason")) {
                suites.add(suite.path("name").asText() + ": "
                        + suite.path("reason").asText());
            }
        }
        return suites;
    }
}
