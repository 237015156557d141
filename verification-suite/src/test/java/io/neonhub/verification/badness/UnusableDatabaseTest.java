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
    /** JUnit's words around ours: the parameter that could not be made, and where it stands. */
    private static final String INJECTION = "^Failed to resolve parameter \\[[^]]+] in method \\[[^]]+]: ";

    @Test
    void aMigrationThatFails(@TempDir Path migrations) throws IOException {
        Path script = Files.createDirectory(migrations.resolve("20260101000000_broken"))
                .resolve("migration.sql");
        Files.writeString(
                script, "CREATE TABLE \"users\" (\"id\" TEXT);\nALTER TABLE \"posts\" ADD COLUMN \"n\" INT;\n");
        Outcome outcome = outcome(Map.of("neonhub.migrations", migrations.toString()));
        assertThat(outcome.passed()).isZero();
        assertThat(outcome.messages())
                .containsKey("Migrations › run on an empty database, from the first to the last")
                .allSatisfy((check, message) -> assertThat(message.replaceFirst(INJECTION, "PARAMETER: "))
                        .isEqualTo("PARAMETER: Migration 20260101000000_broken fails at " + script + """
                                , line 2:
                                    ALTER TABLE "posts" ADD COLUMN "n" INT
                                42P01: relation "posts" does not exist
                                Applied before it: nothing. Not applied: this one."""));
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
                .satisfies(message -> assertThat(message.replaceFirst("127\\.0\\.0\\.1:\\d+/neonhub_\\w+", "DATABASE")
                                .replaceFirst("(?s)ends with:\n.*closed for maintenance.*", "ends with:\nLOG"))
                        .isEqualTo("""
                                The database postgresql://postgres@DATABASE does not answer: FATAL: closed for maintenance
                                  Where: PL/pgSQL function refuse() line 2 at RAISE
                                The log of its server ends with:
                                LOG"""));
        assertThat(outcome.messages().get("Metric events › 4 writers at the same time lose nothing"))
                .isEqualTo("The check could not end: closed for maintenance (SQLSTATE 57P03)."
                        + " Look in the server's log for the cause, and run it again.");
        Set<String> failed = outcome.messages().keySet().stream()
                .map(Checks::withoutInvocation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(failed).contains("Tables", "Indexes", "Foreign keys", "Connectivity › stores text as UTF-8");
        // One asks the server for its version and the template for its migrations, and needs no session; another judges
        // the
        // migrations on a database without the seed.
        assertThat(outcome.passed()).isEqualTo(2);
    }

    private static Outcome outcome(Map<String, String> configuration) {
        try (LauncherSession session = LauncherFactory.openSession()) {
            return Outcome.of(session, configuration);
        }
    }
}
