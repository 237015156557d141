package io.neonhub.verification;

import io.neonhub.verification.rehearsal.OldApplication;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The application of the release before goes on working while the new schema is there already. */
@DeclaredSchema
@DisplayName("Rolling deploy")
public class RollingDeploy extends RehearsalSuite {

    @Test
    @DisplayName("lets the release before go on reading and writing")
    void oldApplication(PrismaSchema declared, TestReporter reporter) throws SQLException {
        requireAllMigrated();
        DeclaredView view = new DeclaredView(declared.schema());
        OldApplication.meets(
                        view.lookAt(ground().before()),
                        view.lookAt(ground().migrated().database()))
                .forEach(finding -> FindingReport.publish(reporter, finding));
    }
}
