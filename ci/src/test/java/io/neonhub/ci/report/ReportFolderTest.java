package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    private Path folder;

    @Test
    void holdsOneFileForEachReader() throws IOException {
        ReportFolder.emptied(folder.resolve("a/b")).write(Samples.stop());

        assertThat(names(folder.resolve("a/b")))
                .containsExactly(
                        "TEST-Agent-jobs.xml",
                        "TEST-Indexes.xml",
                        "TEST-Metric-events.xml",
                        "TEST-Tables.xml",
                        "index.html",
                        "report.json",
                        "summary.md");
    }

    @Test
    void thePageTellsOfEveryCheckWhyItWasNotRun() throws IOException {
        ReportFolder.emptied(folder).write(Samples.leftOut());

        assertThat(Files.readAllLines(folder.resolve("index.html")).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("<div><dt>")
                                && line.contains("faint\">")
                                && !line.contains("PostgreSQL")))
                .containsExactly(
                        "<div><dt>Foreign keys</dt><dd>set null [1]: <span class=\"faint\">schema.prisma declares no SET NULL</span></dd></div>",
                        "<div><dt>Foreign keys</dt><dd>reject orphans: <span class=\"faint\">the role may not create tables</span></dd></div>",
                        "<div><dt>Foreign keys</dt><dd>set null [2]: <span class=\"faint\">schema.prisma declares no SET NULL</span></dd></div>",
                        "<div><dt>Rights</dt><dd>of the owner: <span class=\"faint\">pg_roles cannot be read</span></dd></div>",
                        "<div><dt>Rights</dt><dd>of a guest: <span class=\"faint\">there is no guest</span></dd></div>",
                        "<div><dt>Metric events</dt><dd>all of it: <span class=\"faint\">no model MetricEvent</span></dd></div>");
    }

    @Test
    void anEarlierVerdictDoesNotOutliveTheStartOfTheNextRun() throws IOException {
        ReportFolder.emptied(folder).write(Samples.go());
        Files.writeString(folder.resolve("notes.txt"), "somebody's");

        ReportFolder.emptied(folder);

        assertThat(names(folder)).containsExactly("notes.txt");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> ReportFolder.emptied(file.resolve("report")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("The report cannot be written to " + file.resolve("report")
                        + " (FileSystemException: " + file + "/report: Not a directory)."
                        + " Name a folder that can be written with --report.");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
