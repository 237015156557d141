package io.neonhub.database;

import static org.awaitility.Awaitility.await;

import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Opens connections until there can be no more, says why, and goes on with those that it gave back. */
final class ManyConnections {
    private ManyConnections() {}

    public static void main(String[] arguments) throws SQLException {
        DatabaseRecipe recipe = DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of());
        try (DatabaseProvider provider = DatabaseProvider.on(EmbeddedServer.start(EmbeddedSettings.defaults()))) {
            System.out.println(whatEndsIt(provider.create(recipe)));
            // A port that was given back rests for a moment.
            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> provider.create(recipe).connect().isValid(5));
            System.out.println("and it goes on");
        }
    }

    private static String whatEndsIt(TestDatabase database) throws SQLException {
        Deque<Connection> open = new ArrayDeque<>();
        try {
            while (true) {
                open.push(database.connect());
            }
        } catch (SQLException e) {
            return e.getMessage();
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }
}
