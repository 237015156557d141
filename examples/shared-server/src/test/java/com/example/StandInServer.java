package com.example;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Plays the team's test server where none is configured, so that this example runs anywhere. Leave it out of a project of
 * yours.
 */
public class StandInServer implements LauncherSessionListener {
    private static final String URL = "neonhub.server.url";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(URL) == null) {
            // It ends with the JVM: the databases of the tests are dropped after a session's listeners were told of its end.
            EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults());
            System.setProperty(URL, createRole(server.url("postgres")));
        }
    }

    /** What the administrator of a test server does, once. */
    private static String createRole(DatabaseUrl administrator) {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE ci LOGIN CREATEDB PASSWORD 'p@ss'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgresql://ci:p%40ss@" + administrator.host() + ":" + administrator.port();
    }
}
