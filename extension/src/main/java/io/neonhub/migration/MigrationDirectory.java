package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A directory of migrations, read once and checked: whatever can be wrong with it short of its SQL is reported by
 * {@link #read}, before any server is needed. Immutable.
 */
public final class MigrationDirectory {

    /** Whose directory it is. */
    public enum Kind {
        /** A folder per migration, each with a {@code migration.sql}. */
        PRISMA,
        /** Scripts that are named after Flyway's defaults: {@code V1__x.sql}, {@code R__x.sql}. */
        FLYWAY
    }

    private final String location;
    private final Kind kind;
    private final List<Migration> migrations;
    private final List<Migration> files;
    private final List<String> withoutScript;
    private final Map<String, Migration> downScripts;

    private MigrationDirectory(
            String location,
            Kind kind,
            List<Migration> migrations,
            List<Migration> files,
            List<String> withoutScript,
            Map<String, Migration> downScripts) {
        this.location = location;
        this.kind = kind;
        this.migrations = migrations;
        this.files = files;
        this.withoutScript = withoutScript;
        this.downScripts = downScripts;
    }

    /**
     * Reads a directory; nothing of it is looked at again later. Its kind is what it holds: if one sub-directory has a
     * {@code migration.sql} it is Prisma's, else Flyway's.
     *
     * @param location {@code classpath:some/folder} (in a folder or a jar), {@code filesystem:some/folder} or a path
     * @param version decides the order of Prisma's migrations
     * @throws UsageException if there is no such directory or Prisma or Flyway could not take it as it is
     */
    public static MigrationDirectory read(String location, PrismaVersion version) {
        return read(location, version, PrismaFolders::requireScripts);
    }

    /**
     * Reads a directory that is to be compared with a history, not applied: Prisma's folders {@linkplain #withoutScript()
     * without a script} are no reason to refuse it.
     */
    public static MigrationDirectory readWithGaps(String location, PrismaVersion version) {
        return read(location, version, folders -> {});
    }

    private static MigrationDirectory read(String location, PrismaVersion version, Consumer<PrismaFolders> check) {
        try (Location opened = Location.open(location)) {
            PrismaFolders folders = PrismaFolders.of(opened);
            if (folders.holdMigrations()) {
                check.accept(folders);
                List<Migration> migrations = folders.read(version);
                return new MigrationDirectory(
                        location,
                        Kind.PRISMA,
                        migrations,
                        migrations,
                        folders.namesWithoutScript(),
                        folders.readDownScripts());
            }
            FlywayScripts scripts = FlywayScripts.of(opened);
            if (scripts.holdMigrations()) {
                List<Migration> files = scripts.readAll();
                return new MigrationDirectory(
                        location, Kind.FLYWAY, scripts.migrations(files), files, List.of(), Map.of());
            }
            throw new UsageException(nothingIn(opened, folders));
        }
    }

    private static String nothingIn(Location location, PrismaFolders folders) {
        String expected = " Expected a folder with a migration.sql for each migration (Prisma), or scripts named"
                + " V1__name.sql (Flyway).";
        if (location.entries().isEmpty()) {
            return "The migrations directory '" + location.text() + "' is empty." + expected;
        }
        if (folders.folders().isEmpty()) {
            return "The directory '" + location.text() + "' holds no migrations." + expected;
        }
        List<String> names = folders.folders().stream().map(location::relative).toList();
        String meant = names.contains("migrations") ? " Did you mean its folder migrations?" : "";
        return "The directory '" + location.text() + "' holds no migrations: there is no migration.sql in "
                + String.join(", ", names) + "." + meant + expected;
    }

    /** The directory as it was named. */
    public String location() {
        return location;
    }

    public Kind kind() {
        return kind;
    }

    /** The migrations in the order in which they are applied; at least one. */
    public List<Migration> migrations() {
        return migrations;
    }

    /** The names of Prisma's folders that have no {@code migration.sql}; Prisma takes them for migrations all the same. */
    public List<String> withoutScript() {
        return withoutScript;
    }

    /**
     * The script that takes a migration back, {@code down.sql} beside its {@code migration.sql}, under the migration's name;
     * empty where there is none. Neither Prisma nor anything here applies it but in a rehearsal.
     */
    public Optional<Migration> downScript(Migration migration) {
        return Optional.ofNullable(downScripts.get(migration.name()));
    }

    /** All that was read, Flyway's callbacks included. */
    List<Migration> files() {
        return files;
    }

    /** The file of a migration as somebody would look for it. */
    public String show(Migration migration) {
        String file = kind == Kind.PRISMA ? migration.name() + "/migration.sql" : migration.name();
        return location.replaceAll("/+$", "") + "/" + file;
    }

    /**
     * SHA-256, in lower-case hex, over the kind, the order, the names and the bytes: equal fingerprints build equal
     * databases.
     */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(kind.name());
        migrations.forEach(migration -> text.append('\0').append(migration.name()));
        files.forEach(file -> text.append('\0').append(file.name()).append('\0').append(file.checksum()));
        return new Sha256()
                .add(text.toString().getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    @Override
    public String toString() {
        return location;
    }
}
