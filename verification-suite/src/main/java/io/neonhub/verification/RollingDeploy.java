package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.rehearsal.OldApplication;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The application of the release before goes on working while the new schema is there already, and whether it may be the
 * other way round.
 */
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

    @Test
    @DisplayName("knows which comes first, the migrations or the application")
    void order(PrismaSchema declared, TestReporter reporter) throws SQLException {
        requireAllMigrated();
        DeclaredView view = new DeclaredView(declared.schema());
        List<String> missed =
                OldApplication.meets(view.lookAt(ground().migrated().database()), view.lookAt(ground().before()))
                        .stream()
                        .map(Finding::subject)
                        .distinct()
                        .toList();
        FindingReport.publish(
                reporter,
                missed.isEmpty()
                        ? Finding.advice(
                                "order",
                                "is free: what the new release reads and writes is there before its migrations",
                                "Deploy the migrations first all the same; then nothing hangs on it.")
                        : Finding.advice(
                                "order",
                                "matters: before its migrations the new release stumbles over "
                                        + String.join(", ", missed),
                                "Deploy the migrations first, and the application when they are done."));
    }
}
