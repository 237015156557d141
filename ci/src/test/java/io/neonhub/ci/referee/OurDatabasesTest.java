package io.neonhub.ci.referee;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What our harness migrated is, to the real Prisma, what it migrated itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Tag("processes")
class OurDatabasesTest {
    private static final String NEONHUB = "/io/neonhub/v3.0/prisma/";
    private static final Path NEWSLETTER = Path.of("src/test/resources/projects/newsletter");

    private final Referee referee = Referee.required();

    @Test
    @NeonHubDatabase
    void neonHubIsUpToDateAndWithoutDrift(TestDatabase database, @TempDir Path folder) throws IOException {
        copy("schema.prisma", folder);
        copy("migrations/migration_lock.toml", folder);
        copy("migrations/20251012154609_initial/migration.sql", folder);

        isUpToDate(database, folder.resolve("migrations"));
        Referee.Answer diff = referee.diff(database.uri(), folder.resolve("schema.prisma"));
        assertThat(diff.output()).endsWith("No difference detected.");
        assertThat(diff.exitCode()).isZero();
    }

    @Test
    @NeonHubDatabase(migrations = "src/test/resources/projects/newsletter/migrations")
    void anotherProjectIsUpToDateAndWithoutDrift(TestDatabase database) {
        isUpToDate(database, NEWSLETTER.resolve("migrations"));
    }

    private void isUpToDate(TestDatabase database, Path migrations) {
        Referee.Answer status = referee.status(database.uri(), migrations, "bytes");
        assertThat(status.output()).endsWith("Database schema is up to date!");
        assertThat(status.exitCode()).isZero();
        assertThat(referee.drift(database.uri(), migrations).output()).endsWith("No drift.");
        assertThat(referee.deploy(database.uri(), migrations, "bytes").output())
                .endsWith("No pending migrations to apply.");
    }

    private static void copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = TestDatabase.class.getResourceAsStream(NEONHUB + name)) {
            Files.copy(in, file);
        }
    }

    @AfterAll
    void stop() {
        referee.close();
    }
}
