package io.neonhub.database.server.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Starts a server, prints what it is, and closes it when its input ends. */
final class ChildServer {
    private ChildServer() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Optional<Path> cache = switch (arguments[1]) {
            case "none" -> Optional.empty();
            case "default" -> EmbeddedSettings.defaultCacheFolder();
            default -> Optional.of(Path.of(arguments[1]));
        };
        EmbeddedSettings settings = new EmbeddedSettings(
                Optional.empty(), 17, cache, Optional.of(Path.of(arguments[0])), true, "the default");
        try (EmbeddedServer server = EmbeddedServer.start(settings);
                var connection = server.url("postgres").connect()) {
            System.out.println(server.description() + ", " + (connection.isValid(1) ? "connected" : "not connected"));
            System.in.transferTo(System.err);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
