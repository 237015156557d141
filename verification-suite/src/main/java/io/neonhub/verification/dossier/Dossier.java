package io.neonhub.verification.dossier;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.repair.FixDrift;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.pull.PulledSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What documents a STOP: why, what is there, how it differs, and the ways out. Holds no rows, no password and no value of a
 * row; nothing in it has been applied to the database. Immutable.
 *
 * @param database its name
 * @param authority where it is, {@code host:port}
 * @param schema what Prisma would see of it
 * @param declaredAndReplayed where schema.prisma and the migrations differ
 * @param declaredAndLive where schema.prisma and the database differ
 * @param fix the way back, with the differences of the database from what the migrations build
 * @param history absent where it is not Prisma's, or could not be read
 */
public record Dossier(
        String database,
        String authority,
        ServerFacts server,
        Schema schema,
        List<Finding> declaredAndReplayed,
        List<Finding> declaredAndLive,
        FixDrift fix,
        Optional<EvaluatedHistory> history) {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    public Dossier {
        declaredAndReplayed = List.copyOf(declaredAndReplayed);
        declaredAndLive = List.copyOf(declaredAndLive);
    }

    /** What blocks, heaviest reasons first: the database, the files, the history. */
    List<Finding> reasons() {
        return Stream.of(
                        fix.differences().stream().map(Difference::finding),
                        declaredAndReplayed.stream(),
                        history.stream().flatMap(Dossier::findings))
                .flatMap(findings -> findings)
                .filter(finding -> finding.severity() == Severity.STOP)
                .toList();
    }

    private static Stream<Finding> findings(EvaluatedHistory history) {
        return Stream.concat(
                history.findingsOfWhole().stream(),
                history.migrations().stream().flatMap(it -> it.findings().stream()));
    }

    /** The folder of the proposed migration. */
    String migration() {
        return "migrations/" + TIMESTAMP.format(server.now()) + "_fix_drift/migration.sql";
    }

    boolean hasFix() {
        return !fix.differences().isEmpty();
    }

    /**
     * Writes the files into a folder, which is made where it is missing.
     *
     * @throws EnvironmentException where they cannot be written
     */
    public void write(Path folder) {
        try {
            write(folder.resolve("README.md"), new Overview(this).page());
            write(folder.resolve("differences.md"), new DifferencesPage(this).page());
            write(folder.resolve("live.sql"), fix.rehearsal().liveSql());
            write(folder.resolve("live.prisma"), new PulledSchema(schema).text());
            write(folder.resolve("settings.md"), server.page());
            if (history.isPresent()) {
                write(folder.resolve("history.md"), HistoryPage.of(history.get()));
            }
            if (hasFix()) {
                write(folder.resolve(migration()), fix.sql());
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The dossier cannot be written to " + folder + " (" + e.getMessage()
                            + "). Name a folder that can be written with --report.",
                    e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
