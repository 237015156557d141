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
