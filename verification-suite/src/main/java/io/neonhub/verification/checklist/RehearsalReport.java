package io.neonhub.verification.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.neonhub.failure.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a rehearsal that was made says in its {@code report.json}.
 *
 * @param fingerprint of the migrations that were rehearsed
 * @param database whose rows they were; absent where these came from a dump or were made up
 * @param backedUp whether its backup led back
 * @param ledBack whether each pending migration was taken back, or said to need the backup
 */
public record RehearsalReport(
        String verdict,
        Instant startedAt,
        String fingerprint,
        Optional<String> database,
        boolean backedUp,
        boolean ledBack) {
    /**
     * Reads one.
     *
     * @param place a {@code report.json}, or the folder that it lies in
     * @throws UsageException if there is none, or it is of another command
     */
    public static RehearsalReport read(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve("report.json") : place;
        JsonNode report = new JsonFile(file, "Name the folder of a report of ci/verify rehearse.").read();
        if (!report.path("command").asText().equals("rehearse")) {
            throw new UsageException(
                    file + " is no report of ci/verify rehearse. Name the folder that its --report named.");
        }
        return new RehearsalReport(
                report.path("verdict").asText(),
                instant(file, report.path("startedAt").asText()),
                report.at("/inputs/migrations/fingerprint").asText(),
                Optional.of(report.at("/target/database").asText()).filter(name -> !name.isEmpty()),
                passed(report, "Backup"),
                passed(report, "Way back"));
    }

    /** Whether checks of that suite were run, and none failed. */
    private static boolean passed(JsonNode report, String name) {
        boolean passed = false;
        for (JsonNode suite : report.path("suites")) {
            if (suite.path("name").asText().equals(name)) {
                for (JsonNode test : suite.path("tests")) {
                    String status = test.path("status").asText();
                    if (status.equals("failed") || status.equals("error")) {
                        return false;
                    }
                    passed |= status.equals("passed");
                }
            }
        }
        return passed;
    }

    private static Instant instant(Path file, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(file + " does not say when it was written: startedAt is '" + text + "'.", e);
        }
    }
}
