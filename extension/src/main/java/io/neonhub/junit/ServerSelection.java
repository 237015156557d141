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

/**
 * Which server a test gets. What an operator configures wins over what a developer wrote.
 *
 * @param configuration the value of a key, stripped; empty when it is blank or absent
 */
record ServerSelection(NeonHubDatabase annotation, Function<String, Optional<String>> configuration) {
    private static final String EMBEDDED = "embedded";
    private static final String URL = "neonhub.server.url";

    ServerSettings settings() {
        Given kind = given("neonhub.server", "server", annotation.server())
                .orElse(new Given(EMBEDDED, "the default of neonhub.server"));
        return switch (kind.value()) {
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
        return configured(URL)
                .map(url -> ExistingSettings.parse(URL, url))
                .orElseThrow(
                        () -> kind.misuse("Write also which server: " + URL + "=postgresql://USER:PASSWORD@HOST:PORT"));
    }

    private EmbeddedSettings embedded() {
        Optional<Path> home = configured("neonhub.postgres.home").map(Path::of);
        Optional<Integer> major = major();
        return new EmbeddedSettings(
                home,
                major.orElse(EmbeddedSettings.DEFAULT_MAJOR),
                cache(),
                configured("neonhub.tmp").map(Path::of),
                !Settings.replays(configuration),
                home.map(folder -> "from " + folder)
                        .or(() -> major.map(it -> "as configured"))
                        .orElse("the default"));
    }

    private Optional<Integer> major() {
        return given("neonhub.postgres.version", "postgresVersion", annotation.postgresVersion())
                .map(ServerSelection::major);
    }

    private static int major(Given given) {
        if (!given.value().matches("1[4-9]|[2-9]\\d")) {
            throw given.misuse("Write the major alone, of PostgreSQL 14 or newer, for example 17.");
        }
        return Integer.parseInt(given.value());
    }

    private Optional<Path> cache() {
        Optional<String> folder = configured("neonhub.cache");
        if (folder.isEmpty()) {
            return EmbeddedSettings.defaultCacheFolder();
        }
        return folder.filter(it -> !it.equals("off")).map(Path::of);
    }

    private Optional<Given> given(String name, String attribute, String written) {
        return configured(name)
                .map(value -> new Given(value, name))
                .or(() -> Settings.written(written).map(value -> new Given(value, attribute + " of @NeonHubDatabase")));
    }

    private Optional<String> configured(String name) {
        return configuration.apply(name);
    }

    /** A value and the place where somebody wrote it. */
    private record Given(String value, String place) {
        UsageException misuse(String instead) {
            return new UsageException(place + " is '" + value + "'. " + instead);
        }
    }
}
