package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** How a target is reached: encrypted, and by application and migrations alike. A server of our own is on this machine. */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith(ConfigurationValues.class)
@DisplayName("Connection")
public class TargetConnection {
    /** Of the server and of the database on it. */
    private static final String IDENTITY = "SELECT pg_postmaster_start_time()::timestamptz(3) || ' ' || oid"
            + " FROM pg_catalog.pg_database WHERE datname = current_database()";

    @Test
    @DisplayName("is encrypted, by a server that proves who it is")
    void encryption(LiveDatabase live, ConfigurationValues.Lookup configuration, TestReporter reporter) {
        if (!(ApplicationDatabase.of(live, configuration) instanceof TargetDatabase target)) {
            throw new TestAbortedException("no target is named");
        }
        new Encryption(target.url()).finding().ifPresent(it -> FindingReport.publish(reporter, it));
    }

    @Test
    @DisplayName("leads the application and the migrations to the same database")
    void sameDatabase(LiveDatabase live, ConfigurationValues.Lookup configuration) throws SQLException {
        LiveDatabase application = ApplicationDatabase.of(live, configuration);
        if (live.equals(application)) {
            throw new TestAbortedException("one URL is named, or both are the same");
        }
        if (!live.read(TargetConnection::identity).equals(application.read(TargetConnection::identity))) {
            throw new FindingsError(List.of(Finding.stop(
                    "database",
                    "is another one for the application (" + application.authority() + ") than for migrations ("
                            + live.authority() + "): the servers were started at other times, or the databases differ",
                    "Let DATABASE_URL and DIRECT_URL lead to the same database.")));
        }
    }

    private static String identity(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IDENTITY)) {
            row.next();
            return row.getString(1);
        }
    }
}
