package io.neonhub.verification;

import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.backup.DumpFile;
import io.neonhub.verification.rehearsal.Ground;
import io.neonhub.verification.rehearsal.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * What the suites of a session rehearse on, by their configuration. Closed, a backup is removed that nobody wants to keep.
 *
 * @param restored absent where the rows are made up
 * @param temporary the folder of that backup
 */
record RehearsalGround(Ground ground, Optional<Restored> restored, Optional<Path> temporary)
        implements SessionValues.Value {
    private static final String ROWS = "neonhub.rehearsal.rows";
    private static final int USUAL_ROWS = 100;
    private static final String LIMIT = "neonhub.rehearsal.limit-seconds";
    private static final Duration USUAL_LIMIT = Duration.ofHours(1);

    static RehearsalGround of(Databases databases, HistorySource source, ConfigurationValues.Lookup configuration)
            throws SQLException {
        return new Making(databases, source, configuration).ground();
    }

    private record Making(Databases databases, HistorySource source, ConfigurationValues.Lookup configuration) {

        RehearsalGround ground() throws SQLException {
            Optional<Path> dump = path("neonhub.rehearsal.dump");
            if (dump.isPresent()) {
                return on(Restored.from(DumpFile.given(dump.get()), databases, programs()), Optional.empty());
            }
            Optional<TargetDatabase> target = configuration
                    .value("neonhub.target.url")
                    .map(url -> TargetDatabase.parse("neonhub.target.url", url));
            return target.isPresent() ? backedUp(target.get()) : generated();
        }

        private RehearsalGround backedUp(TargetDatabase target) throws SQLException {
            Optional<Path> kept = path("neonhub.rehearsal.backup");
            if (kept.isPresent()) {
                return on(Restored.from(target, databases, programs(), kept.get()), Optional.empty());
            }
            Path folder = temporaryFolder();
            try {
                return on(
                        Restored.from(target, databases, programs(), folder.resolve("backup.dump")),
                        Optional.of(folder));
            } catch (SQLException | RuntimeException e) {
                remove(folder);
                throw e;
            }
        }

        private RehearsalGround on(Restored restored, Optional<Path> temporary) throws SQLException {
            return new RehearsalGround(
                    Ground.of(databases, source.directory(), source.version(), restored.database(), limit()),
                    Optional.of(restored),
                    temporary);
        }

        private RehearsalGround generated() throws SQLException {
            return new RehearsalGround(
                    Ground.generated(
                            databases,
                            RehearsalSuite.release(source, configuration),
                            configuration.value(ROWS).map(RehearsalGround::rows).orElse(USUAL_ROWS),
                            limit()),
                    Optional.empty(),
                    Optional.empty());
        }

        private Duration limit() {
            return configuration.value(LIMIT).map(RehearsalGround::seconds).orElse(USUAL_LIMIT);
        }

        private Optional<Path> programs() {
            return path("neonhub.postgres.client");
        }

        private Optional<Path> path(String key) {
            return configuration.value(key).map(Path::of);
        }

        /** Nobody but this user may enter it. */
        private Path temporaryFolder() {
            try {
                Optional<Path> parent = path("neonhub.tmp");
                return parent.isPresent()
                        ? Files.createTempDirectory(parent.get(), "neonhub-backup-")
                        : Files.createTempDirectory("neonhub-backup-");
            } catch (IOException e) {
                throw new EnvironmentException("No folder for the backup can be made: " + e, e);
            }
        }
    }

    private static Duration seconds(String text) {
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new UsageException(LIMIT + " is '" + text
                    + "'. Write how many seconds a statement of a migration may take, for example 3600.");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static int rows(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new UsageException(
                    ROWS + " is '" + text + "'. Write how many rows each table gets, for example 100.");
        }
        return Integer.parseInt(text);
    }

    @Override
    public void close() {
        temporary.ifPresent(RehearsalGround::remove);
    }

    private static void remove(Path folder) {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new EnvironmentException("The backup in " + folder + " could not be removed: " + e, e);
        }
    }
}
