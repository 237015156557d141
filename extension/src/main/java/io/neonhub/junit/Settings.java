package io.neonhub.junit;

import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Annotation and configuration brought together. For the server, see {@link ServerSelection}, and for what is kept,
 * configuration wins; for everything else the annotation does.
 */
record Settings(Placement placement, Function<String, Optional<String>> configuration) {
    private static final String TARGET = "neonhub.target.url";
    private static final String WRITES = "neonhub.target.writes";

    /** @param target the major of the target, which is asked for only where nobody chose another */
    ServerSettings server(Supplier<Optional<Integer>> target) {
        return new ServerSelection(placement.annotation(), this::configured, target).settings();
    }

    /** The database that checks which only read look at, if it is not one of ours. An operator names it, nobody else. */
    Optional<TargetDatabase> target() {
        return configured(TARGET).map(url -> TargetDatabase.parse(TARGET, url));
    }

    /** Whether a server of ours starts while a target is looked at, for runs that compare the two. */
    boolean startsAhead() {
        return isTrue("neonhub.server.ahead", this::configured);
    }

    /** That database, if checks may write to it in transactions that are rolled back. */
    Optional<TargetDatabase> writableTarget() {
        String text = configured(WRITES).orElse("none");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "none" -> Optional.empty();
            case "rolled-back" -> target();
            default -> throw new UsageException(WRITES + " is '" + text + "'. Write none or rolled-back.");
        };
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
                annotation().replay() || replays(this::configured));
    }

    /** An operator decides, as about the server. */
    KeptDatabases kept() {
        Optional<String> cache = configured("neonhub.cache").filter(text -> !text.equals("off"));
        return new KeptDatabases(
                keep() == Keep.AFTER_FAILURE,
                KeptFolder.in(ServerSelection.cache(this::configured)),
                cache.map(folder -> " --cache " + Path.of(folder).toAbsolutePath())
                        .orElse(""));
    }

    private Keep keep() {
        Optional<String> text = configured("neonhub.keep");
        if (text.isEmpty()) {
            return annotation().keep() == Keep.CONFIGURED
                    ? Keep.AFTER_FAILURE
                    : annotation().keep();
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "after-failure" -> Keep.AFTER_FAILURE;
            case "never" -> Keep.NEVER;
            default -> throw new UsageException("neonhub.keep is '" + text.get() + "'. Write after-failure or never.");
        };
    }

    /** Whether nothing that an earlier run left may stand in for the migrations. */
    static boolean replays(Function<String, Optional<String>> configuration) {
        return isTrue("neonhub.replay", configuration);
    }

    private static boolean isTrue(String key, Function<String, Optional<String>> configuration) {
        String text = configuration.apply(key).orElse("false");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UsageException(key + " is '" + text + "'. Write true or false.");
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
