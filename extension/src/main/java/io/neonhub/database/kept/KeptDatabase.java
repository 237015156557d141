package io.neonhub.database.kept;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A database that a failed test left.
 *
 * @param name on its server
 * @param server the description of that
 */
public record KeptDatabase(KeptLabel label, String name, long bytes, String server, KeptPlace place) {

    /** What all kept databases are called. */
    public static final String PREFIX = "neonhub_kept_";

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("test", label.test());
        properties.setProperty("at", label.at().toString());
        properties.setProperty("name", name);
        properties.setProperty("bytes", String.valueOf(bytes));
        properties.setProperty("server", server);
        if (place instanceof KeptPlace.Cluster cluster) {
            properties.setProperty("programs", cluster.programs().toString());
            properties.setProperty("major", String.valueOf(cluster.major()));
        } else if (place instanceof KeptPlace.Container container) {
            properties.setProperty("image", container.image());
        } else if (place instanceof KeptPlace.Server running) {
            properties.setProperty("url", running.url());
        }
        return properties;
    }

    /** Reads what {@link #toProperties()} wrote; empty when it is something else. */
    static Optional<KeptDatabase> read(String id, Properties properties) {
        try {
            return Optional.of(new KeptDatabase(
                    new KeptLabel(id, text(properties, "test"), Instant.parse(text(properties, "at"))),
                    text(properties, "name"),
                    Long.parseLong(text(properties, "bytes")),
                    text(properties, "server"),
                    place(properties)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static KeptPlace place(Properties properties) {
        if (properties.containsKey("url")) {
            return new KeptPlace.Server(text(properties, "url"));
        }
        return properties.containsKey("image")
                ? new KeptPlace.Container(text(properties, "image"))
                : new KeptPlace.Cluster(
                        Path.of(text(properties, "programs")), Integer.parseInt(text(properties, "major")));
    }

    private static String text(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }
}
