package io.neonhub.ci.report;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a run leaves: {@code report.json}, {@code index.html}, {@code summary.md} and one {@code TEST-*.xml}
 * for each suite; {@code checklist.md} and {@code validation.md} of the commands that go through a list of the migration
 * plan; {@code dossier} is written by the suite that finds drift.
 */
public record ReportFolder(Path directory) {
    /** The folder in it that documents a STOP over drift. */
    public static final String DOSSIER = "dossier";

    /**
     * Makes the folder and removes an earlier run's report, so that a run that is cut short leaves no verdict behind.
     *
     * @throws EnvironmentException where it cannot be written
     */
    public static ReportFolder emptied(Path directory) {
        try {
            Files.createDirectories(directory);
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(
                    directory, "{report.json,index.html,summary.md,checklist.md,validation.md,TEST-*.xml}")) {
                for (Path file : earlier) {
                    Files.delete(file);
                }
            }
            delete(directory.resolve(DOSSIER));
            return new ReportFolder(directory);
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What documents a STOP over drift, if something does. */
    public Optional<Path> dossier() {
        return Optional.of(directory.resolve(DOSSIER).resolve("README.md")).filter(Files::exists);
    }

    /** The page to open in a browser. */
    public Path page() {
        return directory.resolve("index.html");
    }

    public void write(Report report) {
        try {
            for (Suite suite : report.suites()) {
                Files.writeString(directory.resolve("TEST-" + fileName(suite) + ".xml"), JUnitXml.write(suite));
            }
            Files.writeString(
                    directory.resolve("summary.md"),
                    MarkdownSummary.write(report, dossier().isPresent()));
            write("checklist.md", PlanList.checklist(report));
            write("validation.md", PlanList.validation(report));
            Files.writeString(page(), HtmlPage.write(report, dossier().isPresent()));
            Files.writeString(directory.resolve("report.json"), ReportJson.write(report));
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
    }

    private void write(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            Files.writeString(directory.resolve(name), text.get());
        }
    }

    private static String fileName(Suite suite) {
        return suite.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static EnvironmentException unwritable(Path directory, IOException e) {
        return new EnvironmentException(
                "The report cannot be written to " + directory + " ("
                        + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "). Name a folder that can be written with --report.",
                e);
    }
}
