package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.failure.UsageException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Going on where a history ends, on rows that are there already. */
@ExtendWith(WithScratch.class)
class DeploymentTest {
    private static final String FINISHED =
            "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at";

    private final Scratch scratch;
    private final Path directory;
    private final Folders folders;

    DeploymentTest(Scratch scratch, @TempDir Path directory) {
        this.scratch = scratch;
        this.directory = directory;
        this.folders = new Folders(directory);
        folders.migration("1_users", "CREATE TABLE users (id integer PRIMARY KEY, email text);")
                .migration("2_rows", "INSERT INTO users VALUES (1, 'a'), (2, 'a'), (3, NULL);");
    }

    @Test
    void whatIsPendingIsAppliedBehindWhatIsThere() {
        folders.migration("3_later", "ALTER TABLE users ADD COLUMN name text;")
                .migration("4_last", "CREATE INDEX CONCURRENTLY users_name ON users (name);");
        scratch.withEmptyDatabase(url -> {
            assertThat(deploy(url, 0, 2).applied())
                    .extracting(AppliedMigration::name)
                    .containsExactly("1_users", "2_rows");

            Deployment further = deploy(url, 2, 4);

            assertThat(further.failure()).isEmpty();
            assertThat(further.applied()).extracting(AppliedMigration::name).containsExactly("3_later", "4_last");
            assertThat(Query.strings(url, FINISHED)).containsExactly("1_users", "2_rows", "3_later", "4_last");
            return url;
        });
    }

    @Test
    void aStatementThatTheRowsDoNotAllowIsNamedWithItsLineAndNothingOfItStays() {
        folders.migration(
                "3_required",
                "ALTER TABLE users ADD COLUMN name text;\n\nALTER TABLE users\n  ALTER COLUMN email SET NOT NULL;\nSELECT 1;\n");
        scratch.withEmptyDatabase(url -> {
            deploy(url, 0, 2);

            Deployment further = deploy(url, 2, 3);

            assertThat(further.applied()).isEmpty();
            assertThat(further.failure().orElseThrow())
                    .hasMessage("Migration 3_required fails at " + directory + "/3_required/migration.sql, line 3:\n"
                            + "    ALTER TABLE users ALTER COLUMN email SET NOT NULL\n"
                            + "23502: column \"email\" of relation \"users\" contains null values\n"
                            + "Applied before it: nothing. Not applied: this one.");
            assertThat(Query.strings(
                            url, "SELECT attname FROM pg_attribute WHERE attrelid = 'users'::regclass AND attnum > 0"))
                    .containsExactly("id", "email");
            return url;
        });
    }

    @Test
    void aTransactionThatIsLeftOpenIsAFailure() {
        folders.migration("3_open", "BEGIN;\nALTER TABLE users ADD COLUMN name text;\n");
        scratch.withEmptyDatabase(url -> {
            deploy(url, 0, 2);

            assertThat(deploy(url, 2, 3).failure().orElseThrow().sqlState()).isEqualTo("25000");
            return url;
        });
    }

    @Test
    void aFlywayDirectoryIsRefused(@TempDir Path flyway) {
        new Folders(flyway).file("V1__a.sql", "SELECT 1;");
        MigrationDirectory scripts = MigrationDirectory.read(flyway.toString(), PrismaVersion.DEFAULT);
        scratch.withEmptyDatabase(url -> {
            assertThatThrownBy(() -> Deployment.run(scripts, scripts.migrations(), url))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("'" + flyway + "' is a Flyway directory, and only Prisma's can be gone on with.");
            return url;
        });
    }

    private Deployment deploy(DatabaseUrl url, int from, int to) {
        MigrationDirectory read = folders.read();
        return Deployment.run(read, read.migrations().subList(from, to), url);
    }
}
