package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses a PostgreSQL for the replay that prints definitions as the target does: one of the same major. */
final class ReplayServer {
    /** Who names one of these has chosen. */
    private static final Set<String> CHOSEN = Set.of("neonhub.postgres.version", "neonhub.postgres.home");

    private ReplayServer() {}

    /**
     * As configuration parameters; none where the choice has been made, or there is no such PostgreSQL here.
     *
     * @throws io.neonhub.failure.EnvironmentException if the target cannot be reached
     */
    static Map<String, String> like(TargetDatabase target, Map<String, String> configuration) {
        if (!"embedded".equals(configuration.get("neonhub.server"))
                || configuration.keySet().stream().anyMatch(CHOSEN::contains)) {
            return Map.of();
        }
        try {
            return ofMajor(target.read(connection -> connection.getMetaData().getDatabaseMajorVersion()));
        } catch (SQLException e) {
            return Map.of(); // the suite meets the same, and reports it
        }
    }

    private static Map<String, String> ofMajor(int major) {
        if (major == EmbeddedSettings.DEFAULT_MAJOR) {
            return Map.of();
        }
        if (EmbeddedSettings.isOnClassPath(major)) {
            return Map.of("neonhub.postgres.version", String.valueOf(major));
        }
        return homes(major).stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/postgres")))
                .findFirst()
                .map(home -> Map.of("neonhub.postgres.home", home.toString()))
                .orElse(Map.of());
    }

    /** Where Debian and Red Hat install it. */
    private static List<Path> homes(int major) {
        return List.of(Path.of("/usr/lib/postgresql/" + major), Path.of("/usr/pgsql-" + major));
    }
}
