package io.neonhub.ci;

import io.neonhub.database.server.existing.ExistingSettings;
import io.neonhub.failure.UsageException;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code --server} says: a kind of server, or the URL of an existing one.
 *
 * @param url of an existing server; checked, with its password
 */
record ServerOption(String kind, Optional<String> url) {

    static ServerOption parse(String text) {
        if (text.equals("embedded")) {
            return new ServerOption(text, Optional.empty());
        }
        if (text.contains(":")) {
            ExistingSettings.parse("--server", text);
            return new ServerOption("existing", Optional.of(text));
        }
        throw new UsageException(
                "--server " + text + " is not in this version. Write --server embedded, leave the option"
                        + " out, or write the URL of a server for tests, postgresql://USER:PASSWORD@HOST:PORT.");
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
