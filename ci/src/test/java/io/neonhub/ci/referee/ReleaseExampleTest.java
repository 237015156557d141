package io.neonhub.ci.referee;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.ci.ProviderWithClients;
import io.neonhub.ci.Verify;
import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TestDatabase;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code examples/release}, on a database with rows, deployed by the real Prisma. */
@Tag("processes")
class ReleaseExampleTest {
    private static final Path EXAMPLE = Path.of("../examples/release");

    @TempDir
    private Path work;

    @Test
    void aReleaseGoesFromItsRehearsalToItsValidation() throws Exception {
        Referee.required().close();
        try (DatabaseProvider provider = ProviderWithClients.start();
                TestDatabase database =
                        provider.create(DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of()))) {
            fill(database);

            Outcome outcome = release(database);

            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
            assertThat(outcome.output())
                    .contains("== rehearse it on the rows that are there", "✔ Backup  4 passed")
                    .contains("✔ Checklist  7 passed")
                    .containsSubsequence(
                            "== migrate", "20261201090000_user_locale", "== the validation after it", "GO  ");
            assertThat(Files.readString(work.resolve("checklist/checklist.md")))
                    .contains("**GO**: 7 proven, 0 failed, 0 in need of a human.");
            assertThat(Files.readString(work.resolve("validation/validation.md")))
                    .contains("**GO**: 5 proven, 0 failed, 0 in need of a human.");
        }
    }

    private record Outcome(int exitCode, String output) {}

    private Outcome release(TestDatabase database) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", EXAMPLE.resolve("release.sh").toString()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "DATABASE_URL", database.uri(),
                        "EXPECTED_HOST", database.url().host(),
                        "WORK", work.toString(),
                        "VERIFY", verify(),
                        "DEPLOY", deploy(database)));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static String verify() {
        return String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1 -cp",
                System.getProperty("java.class.path"),
                Verify.class.getName());
    }

    private static String deploy(TestDatabase database) {
        return String.join(
                " ",
                "node",
                Path.of("target/referee/referee.mjs").toAbsolutePath().toString(),
                "deploy",
                database.uri(),
                EXAMPLE.resolve("prisma/migrations")
                        .toAbsolutePath()
                        .normalize()
                        .toString());
    }

    private static void fill(TestDatabase database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, email, \"updatedAt\")"
                    + " SELECT 'user-' || n, n || '@neonhub.example', now() FROM generate_series(1, 100) AS n");
        }
    }
}
