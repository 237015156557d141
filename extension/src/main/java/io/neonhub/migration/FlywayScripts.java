package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The scripts of an ordinary Flyway directory, with the names that Flyway expects by default: {@code V1__x.sql} once
 * and in the order of the versions, then {@code R__x.sql} in the order of the descriptions. Callbacks and
 * {@code .sql.conf} files are read along.
 */
record FlywayScripts(Location location, List<Path> files) {
    private static final Pattern VERSIONED = Pattern.compile("V(\\d+(?:[._]\\d+)*)(?:__.*)?\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__(.*)\\.sql");
    private static final Pattern NEARLY = Pattern.compile("(?:[Vv]\\d.*|[Rr]_.*)\\.sql");

    static FlywayScripts of(Location location) {
        try (Stream<Path> files = Files.walk(location.directory())) {
            return new FlywayScripts(
                    location,
                    files.filter(file -> name(file).matches(".*\\.sql(\\.conf)?"))
                            .filter(Files::isRegularFile)
                            .sorted(Comparator.comparing(Path::toString))
                            .toList());
        } catch (UncheckedIOException e) {
            throw unreadable(location, Objects.requireNonNull(e.getCause())); // a sub-folder, met while walking
        } catch (IOException e) {
            throw unreadable(location, e);
        }
    }

    private static UsageException unreadable(Location location, IOException thrown) {
        String shown = thrown instanceof FileSystemException e && e.getFile() != null
                ? "'" + e.getFile() + "'"
                : "'" + location.text() + "'";
        return Lookup.unreadable(shown + " in the migrations directory '" + location.text() + "'", thrown);
    }

    /** Whether this is a Flyway directory at all. */
    boolean holdMigrations() {
        return files.stream().anyMatch(file -> NEARLY.matcher(name(file)).matches());
    }

    /** Every file that Flyway may ask for. */
    List<Migration> readAll() {
        return files.stream()
                .map(file -> MigrationFile.read(location, file, location.relative(file)))
                .toList();
    }

    /** Those that are migrations, in the order in which Flyway applies them. */
    List<Migration> migrations(List<Migration> all) {
        requireNames();
        requireOneFilePerVersion();
        Comparator<Migration> versionedFirst =
                Comparator.comparing(migration -> version(migration.name()).isEmpty());
        return all.stream()
                .filter(migration -> version(migration.name()).isPresent()
                        || description(migration.name()).isPresent())
                .sorted(versionedFirst
                        .thenComparing(migration -> version(migration.name()).orElse(MigrationVersion.EMPTY))
                        .thenComparing(
                                migration -> description(migration.name()).orElse("")))
                .toList();
    }

    private void requireNames() {
        List<String> wrong = files.stream()
                .filter(file -> NEARLY.matcher(name(file)).matches())
                .map(location::relative)
                .filter(file -> version(file).isEmpty() && description(file).isEmpty())
                .toList();
        if (!wrong.isEmpty()) {
            throw new UsageException("Flyway would not apply " + String.join(", ", wrong) + " in '" + location.text()
                    + "'. Write V1__name.sql or R__name.sql: a capital letter, the version, two underscores, a name.");
        }
    }

    private void requireOneFilePerVersion() {
        Map<MigrationVersion, String> seen = new HashMap<>();
        files.stream()
                .map(location::relative)
                .forEach(file -> version(file).ifPresent(version -> {
                    String other = seen.put(version, file);
                    if (other != null) {
                        throw new UsageException(other + " and " + file + " in '" + location.text()
                                + "' have the same version. Give one of them another.");
                    }
                }));
    }

    private static Optional<MigrationVersion> version(String path) {
        return match(VERSIONED, path).map(MigrationVersion::fromVersion);
    }

    private static Optional<String> description(String path) {
        return match(REPEATABLE, path).map(description -> description.replace('_', ' '));
    }

    private static Optional<String> match(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(path.substring(path.lastIndexOf('/') + 1));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
