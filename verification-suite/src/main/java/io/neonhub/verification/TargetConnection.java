package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** How a target is reached: encrypted, and by application and migrations alike. A server of our own is on this machine. */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith(ApplicationDatabase.Extension.class)
@DisplayName("Connection")
public class TargetConnection {
    /** Of the server and of the database on it. */
    private static final String IDENTITY = "SELECT pg_postmaster_start_time()::timestamptz(3) || ' ' || oid"
            + " FROM pg_catalog.pg_database WHERE datname = current_database()";

    @Test
    @DisplayName("is encrypted, by a server that proves who it is")
    void encryption(LiveDatabase live, ApplicationDatabase application, TestReporter reporter) {
        if (!(application.or(live) instanceof TargetDatabase target)) {
            throw new TestAbortedException("no target is named");
        }
        target.major(); // where nobody gets in there is no connection that could be encrypted
        new Encryption(target.url()).finding().ifPresent(it -> FindingReport.publish(reporter, it));
    }

    @Test
    @DisplayName("leads the application and the migrations to the same database")
    void sameDatabase(LiveDatabase live, ApplicationDatabase application) throws SQLException {
        LiveDatabase ofApplication = application.or(live);
        if (live.equals(ofApplication)) {
            throw new TestAbortedException("one URL is named, or both are the same");
        }
        if (!identity(live).equals(identity(ofApplication))) {
            throw new FindingsError(List.of(Finding.stop(
                    "database",
                    "is another one for the application (" + ofApplication.authority() + ") than for migrations ("
                            + live.authority() + "): the servers were started at other times, or the databases differ",
                    "Let DATABASE_URL and DIRECT_URL lead to the same database.")));
        }
    }

    private static String identity(LiveDatabase database) throws SQLException {
        return database.ask(IDENTITY, row -> row.getString(1)).get(0);
    }
}
