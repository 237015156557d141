package io.neonhub.database;

import io.neonhub.failure.EnvironmentException;
import java.sql.SQLException;

/** A database that does not answer. The end of its server's log may tell that this one is gone. */
public record Silence(TestDatabase database) {

    public EnvironmentException because(SQLException e) {
        String log = database.server().logTail();
        return new EnvironmentException(
                "The database " + database + " does not answer: " + e.getMessage()
                        + (log.isEmpty() ? "" : "\nThe log of its server ends with:\n" + log),
                e);
    }
}
