package io.neonhub.verification;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Success criterion "all migrations applied": the whole history runs on an empty database. */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DisplayName("Migrations")
public class Migrations {

    /** What fails here fails while the parameter is made, with the folder, the line and the statement. */
    @Test
    @DisplayName("run on an empty database, from the first to the last")
    void replay(TestDatabase database, TestReporter reporter) {
        reporter.publishEntry(Map.of(
                "neonhub.server", database.server().description(),
                "neonhub.server.version", database.server().version().toString(),
                "neonhub.server.host", database.url().host(),
                "neonhub.server.database", database.name()));
        database.migrations().forEach(migration -> AppliedReport.publish(reporter, migration));
    }
}
