package io.neonhub.junit;

import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Annotation and configuration brought together. For the server, configuration wins, see {@link ServerSelection}; for
 * everything else the annotation does.
 */
record Settings(Placement placement, Function<String, Optional<String>> configuration) {

    ServerSettings server() {
        return new ServerSelection(placement.annotation(), this::configured).settings();
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
            case "per-test-rollback" -> Isolation.PER_TEST_ROLLBACK;
            case "per-class" -> Isolation.PER_CLASS;
            default ->
                throw new UsageException(
                        "neonhub.isolation is '" + text + "'. Write per-test, per-test-rollback or per-class.");
        };
    }

    Recipe recipe() {
        return new Recipe(
                written(annotation().migrations())
                        .or(() -> configured("neonhub.migrations"))
                        .orElse(NeonHubV3.MIGRATIONS),
                configured("neonhub.prisma-version").map(PrismaVersion::parse).orElse(PrismaVersion.DEFAULT),
                seed(),
                replays(this::configured));
    }

    /** Whether nothing that an earlier run left may stand in for the migrations. */
    static boolean replays(Function<String, Optional<String>> configuration) {
        String text = configuration.apply("neonhub.replay").orElse("false");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UsageException("neonhub.replay is '" + text + "'. Write true or false.");
        };
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

    private NeonHubDatabase annotation() {
        return placement.annotation();
    }

    private Optional<String> configured(String name) {
        return configuration.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    static Optional<String> written(String attribute) {
        return Optional.of(attribute).filter(value -> !value.isBlank());
    }

    /** The parts of a recipe by location; as a value it is the key under which a session keeps the recipe it read. */
    record Recipe(String migrations, PrismaVersion prismaVersion, List<String> seed, boolean replayed) {
        DatabaseRecipe read() {
            DatabaseRecipe recipe = DatabaseRecipe.read(migrations, prismaVersion, seed);
            return replayed ? recipe.replayed() : recipe;
        }
    }
}
