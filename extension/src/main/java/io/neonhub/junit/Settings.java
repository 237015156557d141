package io.neonhub.junit;

import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Annotation and configuration brought together. For the server, configuration wins, since an operator decides it; for
 * everything else the annotation does.
 */
record Settings(Placement placement, Function<String, Optional<String>> configuration) {
    private static final String BUNDLED_MIGRATIONS = "classpath:io/neonhub/v3.0/prisma/migrations";
    private static final String DEFAULT_SERVER = "embedded";

    EmbeddedSettings server() {
        Optional<Given> kind =
                serverSetting("neonhub.server", "server", annotation().server());
        kind.filter(it -> !it.value().equals(DEFAULT_SERVER)).ifPresent(it -> {
            throw it.misuse("Write embedded, or leave it out.");
        });
        Optional<Path> home = configured("neonhub.postgres.home").map(Path::of);
        Optional<Integer> major = postgresMajor();
        return new EmbeddedSettings(
                home,
                major.orElse(EmbeddedSettings.DEFAULT_MAJOR),
                cache(),
                configured("neonhub.tmp").map(Path::of),
                home.map(folder -> "from " + folder)
                        .or(() -> major.map(it -> "as configured"))
                        .orElse("the default"));
    }

    Isolation isolation() {
        if (annotation().isolation() != Isolation.CONFIGURED) {
            return annotation().isolation();
        }
        if (placement.owner().isEmpty()) {
            return Isolation.PER_TEST;
        }
        String text = configured("neonhub.isolation").orElse("per-test");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "per-test" -> Isolation.PER_TEST;
            case "per-class" -> Isolation.PER_CLASS;
            default -> throw new UsageException("neonhub.isolation is '" + text + "'. Write per-test or per-class.");
        };
    }

    Recipe recipe() {
        return new Recipe(
                written(annotation().migrations())
                        .or(() -> configured("neonhub.migrations"))
                        .orElse(BUNDLED_MIGRATIONS),
                configured("neonhub.prisma-version").map(PrismaVersion::parse).orElse(PrismaVersion.DEFAULT),
                seed());
    }

    private List<String> seed() {
        if (annotation().seed().length > 0) {
            return List.of(annotation().seed());
        }
        return configured("neonhub.seed").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(location -> !location.isEmpty())
                .toList();
    }

    private Optional<Integer> postgresMajor() {
        return serverSetting(
                        "neonhub.postgres.version",
                        "postgresVersion",
                        annotation().postgresVersion())
                .map(Settings::major);
    }

    private static int major(Given given) {
        if (!given.value().matches("1[4-9]|[2-9]\\d")) {
            throw given.misuse("Write the major alone, of PostgreSQL 14 or newer, for example 17.");
        }
        return Integer.parseInt(given.value());
    }

    /** What an operator configures wins over what a developer wrote. */
    private Optional<Given> serverSetting(String name, String attribute, String written) {
        return configured(name)
                .map(value -> new Given(value, name))
                .or(() -> written(written).map(value -> new Given(value, attribute + " of @NeonHubDatabase")));
    }

    private Optional<Path> cache() {
        Optional<String> folder = configured("neonhub.cache");
        if (folder.isEmpty()) {
            return EmbeddedSettings.defaultCacheFolder();
        }
        return folder.filter(it -> !it.equals("off")).map(Path::of);
    }

    private NeonHubDatabase annotation() {
        return placement.annotation();
    }

    private Optional<String> configured(String name) {
        return configuration.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<String> written(String attribute) {
        return Optional.of(attribute).filter(value -> !value.isBlank());
    }

    /** A value and the place where somebody wrote it. */
    private record Given(String value, String place) {
        UsageException misuse(String instead) {
            return new UsageException(place + " is '" + value + "'. " + instead);
        }
    }

    /** The parts of a recipe by location; as a value it is the key under which a session keeps the recipe it read. */
    record Recipe(String migrations, PrismaVersion prismaVersion, List<String> seed) {
        DatabaseRecipe read() {
            return DatabaseRecipe.read(migrations, prismaVersion, seed);
        }
    }
}
