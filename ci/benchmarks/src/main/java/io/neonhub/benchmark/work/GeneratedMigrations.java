package io.neonhub.benchmark.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A long history, twice: of ten migrations one makes a table and nine add a column to it.
 *
 * @param scripts in their order
 */
record GeneratedMigrations(Path prisma, Path flyway, List<Path> scripts) {
    private static final int PER_TABLE = 10;

    static GeneratedMigrations write(Path folder, int count) throws IOException {
        Path prisma = Files.createDirectory(folder.resolve("prisma"));
        Path flyway = Files.createDirectory(folder.resolve("flyway"));
        List<Path> scripts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path migration = Files.createDirectory(prisma.resolve("%014d_step".formatted(20_250_101_000_000L + i)));
            scripts.add(Files.writeString(migration.resolve("migration.sql"), sql(i)));
            Files.writeString(flyway.resolve("V%d__step.sql".formatted(i + 1)), sql(i));
        }
        return new GeneratedMigrations(prisma, flyway, scripts);
    }

    private static String sql(int number) {
        int table = number / PER_TABLE;
        return number % PER_TABLE == 0
                ? GeneratedTables.table(table)
                : "-- AlterTable\nALTER TABLE \"table_%d\" ADD COLUMN \"column%d\" TEXT;\n"
                        .formatted(table, number % PER_TABLE);
    }
}
