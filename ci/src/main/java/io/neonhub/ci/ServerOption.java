package io.neonhub.ci;

import io.neonhub.database.server.existing.ExistingSettings;
import io.neonhub.failure.UsageException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code --server} says: a kind of server, or the URL of an existing one.
 *
 * @param url of an existing server; checked, with its password
 */
record ServerOption(String kind, Optional<String> url) {

    private static final Set<String> MADE_HERE = Set.of("embedded", "container", "auto");

    static ServerOption parse(String text) {
        if (MADE_HERE.contains(text)) {
            return new ServerOption(text, Optional.empty());
        }
        if (text.contains(":")) {
            ExistingSettings.parse("--server", text);
            return new ServerOption("existing", Optional.of(text));
        }
        throw new UsageException(
                "--server " + text + " is not in this version. Write --server embedded, container or auto, leave the"
                        + " option out, or write the URL of a server for tests, postgresql://USER:PASSWORD@HOST:PORT.");
    }

    Map<String, String> configuration() {
        return url.map(it -> Map.of("neonhub.server", kind, "neonhub.server.url", it))
                .orElseGet(() -> Map.of("neonhub.server", kind));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return kind;
    }
}
