package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Contender;
import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.Databases;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.rehearsal.Upgrade;
import java.time.Duration;
import java.util.List;

/** Upgrades from every point of a history, of two lengths: work that grows with the length takes the same per migration. */
public record UpgradeSteps() implements Work {
    private static final int SHORT = 50;
    private static final int LONG = 100;
    private static final int PLAIN_ROWS = 10;
    private static final String HALF = SHORT + " migrations";
    private static final String WHOLE = LONG + " migrations";
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "upgrades";
    }

    @Override
    public String title() {
        return "upgrades from every point of a history";
    }

    @Override
    public String unit() {
        return "ms a migration";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1.5, WHOLE, HALF));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Stage stage = new Stage();
        DatabaseProvider provider = stage.closing(
                DatabaseProvider.on(surroundings.embedded().start()));
        Databases databases = new Databases(provider);
        return stage.add(HALF, upgrades(surroundings, databases, SHORT))
                .add(WHOLE, upgrades(surroundings, databases, LONG));
    }

    private static Contender upgrades(Surroundings surroundings, Databases databases, int migrations)
            throws Exception {
        GeneratedMigrations files = GeneratedMigrations.write(surroundings.newFolder("upgrades"), migrations);
        MigrationDirectory directory = MigrationDirectory.read(files.prisma().toString(), PrismaVersion.DEFAULT);
        return () -> {
            long start = System.nanoTime();
            if (Upgrade.run(databases, directory, PLAIN_ROWS, Duration.ofMinutes(5)).size() != migrations - 1) {
                throw new IllegalStateException("an upgrade failed");
            }
            return (System.nanoTime() - start) / NANOS_PER_MILLI / migrations;
        };
    }
}
