package io.neonhub.verification;

import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.rehearsal.HostExtensions;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.opentest4j.TestAbortedException;

/** What a scratch server lets a migration do, the server of the database lets it do as well. */
@DisplayName("Host")
public class HostRehearsal extends RehearsalSuite {

    @Test
    @DisplayName("has the extensions that the migrations create")
    void extensions(TestReporter reporter) throws SQLException {
        requireAllMigrated();
        TargetDatabase host = restored()
                .source()
                .orElseThrow(() -> new TestAbortedException("the rows are a dump's, and no server was named"));
        FindingReport.tell(
                reporter,
                HostExtensions.missing(
                        host, ground().before(), ground().migrated().database()));
    }
}
