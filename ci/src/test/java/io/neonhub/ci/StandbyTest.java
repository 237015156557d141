package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.migration.Deployment;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that replays what another one wrote is looked at as any other, and named for what it is. */
@Tag("processes")
class StandbyTest {
    @TempDir
    private Path home;

    @Test
    void isLookedAtAndToldWhileWhatWritesIsNotRun() throws Exception {
        try (InstalledPostgres primary = InstalledPostgres.made(home, "wal_level=replica")) {
            primary.startAndWait();
            MigrationDirectory migrations = MigrationDirectory.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT);
            Deployment.run(migrations, migrations.migrations(), primary.url("postgres"));
            try (InstalledPostgres standby = primary.standby(home)) {
                standby.startAndWait();

                Run run = Run.of(
                        home,
                        Map.of(),
                        "smoke",
                        "--writes",
                        "rolled-back",
                        "--database-url",
                        standby.url("postgres").toUri());

                assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
                assertThat(run.out())
                        .contains(
                                "  server: is a standby, which takes no writes; it has replayed all that it received\n"
                                        + "    → Name the primary in the URL, or several hosts and"
                                        + " target_session_attrs=read-write.\n")
                        .contains("not run: the server takes no writes: it is a standby, or read-only");
                assertThat(run.err())
                        .contains("✔ Migration history 4 passed")
                        .contains("✔ Schema drift     3 passed")
                        .contains("– Content drafts   not run: the server takes no writes");
            }
        }
    }
}
