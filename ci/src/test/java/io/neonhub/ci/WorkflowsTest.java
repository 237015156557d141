package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pipelines to copy: none can pass by failing, and the gate in them stops a seeded drift. */
class WorkflowsTest {
    private static final Path WORKFLOWS = Path.of("workflows");
    private static final Path NEWSLETTER = Path.of("src/test/resources/projects/newsletter");
    private static final Pattern GATE = Pattern.compile("- name: Gate\n +run: \\S+/ci/verify (.*)\n");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.filter(file -> file.toString().endsWith(".yml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noStepGoesOnAfterAnError(Path workflow) throws IOException {
        String text = Files.readString(workflow);

        assertThat(text).doesNotContain("continue-on-error", "|| ", "set +e", "; exit 0");
        // What runs after a failure only reports.
        assertThat(text.split("if: (always|!cancelled|failure)\\(\\)", -1)).hasSize(3);
        assertThat(text).contains("run: cat report", "actions/upload-artifact");
    }

    @Test
    void theGateLetsAGoodProjectPass() throws IOException {
        project();

        assertThat(gate("verify-migrations.yml")).as(out.toString()).isZero();
        assertThat(folder.resolve("report/summary.md")).exists();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void theGateStopsASeededDrift(Path workflow) throws IOException {
        project();
        Path migration = Files.createDirectories(folder.resolve("prisma/migrations/20991231235959_by_hand"));
        Files.writeString(
                migration.resolve("migration.sql"), "CREATE TABLE nobody_declares_it (id integer PRIMARY KEY);\n");

        if (!workflow.endsWith("nightly-drift.yml")) { // it has no gate
            assertThat(gate(workflow.getFileName().toString())).isEqualTo(1);
            assertThat(out.toString()).contains("nobody_declares_it");
        }
    }

    private void project() throws IOException {
        try (Stream<Path> files = Files.walk(NEWSLETTER).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("prisma")
                        .resolve(NEWSLETTER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** With the words of the workflow, whose paths begin in the checkout. */
    private int gate(String workflow) throws IOException {
        Matcher step = GATE.matcher(Files.readString(WORKFLOWS.resolve(workflow)));
        assertThat(step.find()).isTrue();
        String[] arguments = Arrays.stream(step.group(1).split(" "))
                .map(word ->
                        word.matches("(prisma|report).*") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        return Verify.run(
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(out, true),
                        false,
                        folder,
                        Clock.systemUTC(),
                        Verify.readyMadeSuites(),
                        Map.of()),
                arguments);
    }
}
