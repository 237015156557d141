package io.neonhub.junit;

import io.neonhub.database.server.ServerSettings;
import io.neonhub.database.server.container.AutoSettings;
import io.neonhub.database.server.container.ContainerSettings;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.database.server.existing.ExistingSettings;
import io.neonhub.failure.UsageException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which server a test gets. What an operator configures wins over what a developer wrote.
 *
 * @param configuration the value of a key, stripped; empty when it is blank or absent
 * @param target the major of a target that is looked at; asked for only where nobody has chosen another
 */
record ServerSelection(
        NeonHubDatabase annotation,
        Function<String, Optional<String>> configuration,
        Supplier<Optional<Integer>> target) {
    private static final String EMBEDDED = "embedded";
    private static final String URL = "neonhub.server.url";
    private static final String VERSION = "neonhub.postgres.version";

    ServerSettings settings() {
        Given kind =
                configuredServer().or(this::writtenServer).orElse(new Given(EMBEDDED, "the default of neonhub.server"));
        return switch (kind.word(0).orElse("")) {
            case EMBEDDED -> embedded();
            case "container" -> container();
            case "auto" -> new AutoSettings(container(), embedded());
            case "existing" -> existing(kind);
            default -> throw kind.misuse("Write embedded, container, auto or existing, or leave it out.");
        };
    }

    private ContainerSettings container() {
        String image = configured("neonhub.container.image")
                .orElseGet(() -> ContainerSettings.officialImage(major().orElse(EmbeddedSettings.DEFAULT_MAJOR)));
        return new ContainerSettings(image, "as configured");
    }

    /** The URL is configured alone: one that holds a password has no place in a source file. */
    private ExistingSettings existing(Given kind) {
        if (kind.major().isPresent()) {
            throw kind.misuse("An existing server has the version it has. Write existing alone.");
        }
        return configured(URL)
                .map(url -> ExistingSettings.parse(URL, url))
                .orElseThrow(
                        () -> kind.misuse("Write also which server: " + URL + "=postgresql://USER:PASSWORD@HOST:PORT"));
    }

    private EmbeddedSettings embedded() {
        Optional<Path> home = configured("neonhub.postgres.home").map(Path::of);
        Optional<Integer> major = major();
        EmbeddedSettings settings = new EmbeddedSettings(
                home,
                major.orElse(EmbeddedSettings.DEFAULT_MAJOR),
                cache(configuration),
                configured("neonhub.tmp").map(Path::of),
                !Settings.replays(configuration),
                home.map(folder -> "from " + folder)
                        .or(() -> major.map(it -> "as configured"))
                        .orElse("the default"));
        return home.isPresent() || major.isPresent() ? settings : likeTarget(settings);
    }

    /** What the migrations build is compared with a target, and each major prints definitions in its own way. */
    private EmbeddedSettings likeTarget(EmbeddedSettings settings) {
        return target.get().map(settings::like).orElse(settings);
    }

    private Optional<Integer> major() {
        return configured(VERSION)
                .map(text -> new Given(text, VERSION).major(text, "17"))
                .or(() -> configuredServer().flatMap(Given::major))
                .or(() -> writtenServer().flatMap(Given::major));
    }

    static Optional<Path> cache(Function<String, Optional<String>> configuration) {
        Optional<String> folder = configuration.apply("neonhub.cache");
        if (folder.isEmpty()) {
            return EmbeddedSettings.defaultCacheFolder();
        }
        return folder.filter(it -> !it.equals("off")).map(Path::of);
    }

    private Optional<Given> configuredServer() {
        return configured("neonhub.server").map(value -> new Given(value, "neonhub.server"));
    }

    private Optional<Given> writtenServer() {
        return Settings.written(annotation.server()).map(value -> new Given(value, "server of @NeonHubDatabase"));
    }

    private Optional<String> configured(String name) {
        return configuration.apply(name);
    }

    /** A value, a kind of server and perhaps a major, and the place where somebody wrote it. */
    private record Given(String value, String place) {
        Optional<String> word(int index) {
            return Stream.of(value.strip().split("\\s+")).skip(index).findFirst();
        }

        Optional<Integer> major() {
            if (word(2).isPresent()) {
                throw misuse("Write a kind of server and, where you want one, a PostgreSQL major: embedded 17.");
            }
            return word(1).map(text -> major(text, word(0).orElse(EMBEDDED) + " 17"));
        }

        int major(String text, String example) {
            if (!text.matches("1[4-9]|[2-9]\\d")) {
                throw misuse("Write the major alone, of PostgreSQL 14 or newer, for example " + example + ".");
            }
            return Integer.parseInt(text);
        }

        UsageException misuse(String instead) {
            return new UsageException(place + " is '" + value + "'. " + instead);
        }
    }
}
