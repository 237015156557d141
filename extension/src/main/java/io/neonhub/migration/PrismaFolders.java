package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The migrations of a Prisma directory. Every sub-directory is one, hidden ones too, whatever its name; plain files and
 * symbolic links are none.
 */
record PrismaFolders(Location location, List<Path> folders) {
    static final String LOCK_FILE = "migration_lock.toml";
    private static final String SCRIPT = "migration.sql";
    private static final String DOWN_SCRIPT = "down.sql";
    private static final String PROVIDER = "provider = \"postgresql\"";

    static PrismaFolders of(Location location) {
        return new PrismaFolders(
                location,
                location.entries().stream()
                        .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList());
    }

    /** Whether this is a Prisma directory at all. */
    boolean holdMigrations() {
        return folders.stream().anyMatch(PrismaFolders::hasScript);
    }

    List<Migration> read(PrismaVersion version) {
        requireProvider();
        return folders.stream()
                .filter(folder -> !lacksScript(folder))
                .map(folder -> MigrationFile.read(location, folder.resolve(SCRIPT), location.relative(folder)))
                .sorted(Comparator.comparing(Migration::name, PrismaOrder.of(version)))
                .toList();
    }

    /** Scripts that take a migration back, by its name. Prisma takes no notice of them. */
    Map<String, Migration> readDownScripts() {
        return folders.stream()
                .filter(folder -> hasScript(folder) && Files.exists(folder.resolve(DOWN_SCRIPT)))
                .collect(Collectors.toMap(
                        location::relative,
                        folder ->
                                MigrationFile.read(location, folder.resolve(DOWN_SCRIPT), location.relative(folder))));
    }

    List<String> namesWithoutScript() {
        return folders.stream()
                .filter(PrismaFolders::lacksScript)
                .map(location::relative)
                .toList();
    }

    void requireScripts() {
        List<String> empty = folders.stream()
                .filter(PrismaFolders::lacksScript)
                .map(location::show)
                .toList();
        if (!empty.isEmpty()) {
            throw new UsageException("There is no " + SCRIPT + " in " + String.join(", ", empty)
                    + ". Prisma takes every folder beside the migrations for one (P3015): add the file or remove the"
                    + " folder.");
        }
    }

    /** One that cannot be read is told of when it is read. */
    private static boolean lacksScript(Path folder) {
        return Files.notExists(folder.resolve(SCRIPT));
    }

    private static boolean hasScript(Path folder) {
        return Files.exists(folder.resolve(SCRIPT));
    }

    /** Prisma compares this one line, blanks and quotes included. */
    private void requireProvider() {
        Path lock = location.directory().resolve(LOCK_FILE);
        if (Files.notExists(lock)) {
            return;
        }
        Optional<String> line = MigrationFile.read(location, lock, LOCK_FILE)
                .script()
                .lines()
                .filter(candidate -> candidate.startsWith("provider"))
                .findFirst();
        if (!line.equals(Optional.of(PROVIDER))) {
            throw new UsageException(location.show(lock) + " has "
                    + line.map(found -> "the line '" + found + "'").orElse("no line that begins with 'provider'")
                    + ". Prisma applies migrations to PostgreSQL only if that line is '" + PROVIDER + "' (P3019).");
        }
    }
}
