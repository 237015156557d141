package io.neonhub.verification.badness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

/** A database that cannot be made, or not be entered: no check passes, and each says why. */
class UnusableDatabaseTest {

    @Test
    void aMigrationThatFails(@TempDir Path migrations) throws IOException {
        Path script = Files.createDirectory(migrations.resolve("20260101000000_broken"))
                .resolve("migration.sql");
        Files.writeString(
                script, "CREATE TABLE \"users\" (\"id\" TEXT);\nALTER TABLE \"posts\" ADD COLUMN \"n\" INT;\n");
        Outcome outcome = outcome(Map.of("neonhub.migrations", migrations.toString()));
        assertThat(outcome.passed()).isZero();
        assertThat(outcome.messages().get("Migrations › run on an empty database, from the first to the last"))
                .isNotNull();
        assertThat(outcome.messages().values())
                .allSatisfy(message -> assertThat(message)
                        .contains(migrations + "/20260101000000_broken/migration.sql")
                        .contains("relation \"posts\" does not exist"));
    }

    @Test
    void aServerThatLetsNobodyIn(@TempDir Path folder) throws IOException {
        Path seed = folder.resolve("refuse.sql");
        Files.writeString(seed, """
                DO $do$ BEGIN
                    CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$
                        BEGIN RAISE 'closed for maintenance' USING ERRCODE = '57P03'; END $$;
                    CREATE EVENT TRIGGER refuse ON login EXECUTE FUNCTION refuse();
                END $do$;
                """);
        Outcome outcome = outcome(Map.of("neonhub.seed", seed.toString()));
        assertThat(outcome.messages().get("Connectivity › answers SELECT 1"))
                .contains(" does not answer: FATAL: closed for maintenance")
                .doesNotContain("password");
        Set<String> failed = outcome.messages().keySet().stream()
                .map(Checks::withoutInvocation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(failed).contains("Tables", "Indexes", "Foreign keys", "Connectivity › stores text as UTF-8");
    }

    private static Outcome outcome(Map<String, String> configuration) {
        try (LauncherSession session = LauncherFactory.openSession()) {
            return Outcome.of(session, configuration);
        }
    }
}
