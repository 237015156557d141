package io.neonhub.verification;

import io.neonhub.database.TestDatabase;
import io.neonhub.migration.Deployment;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.drift.ObjectName;
import io.neonhub.verification.drift.Platform;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.history.HistoryEvaluation;
import io.neonhub.verification.history.HistoryReader;
import io.neonhub.verification.history.JudgedMigration;
import io.neonhub.verification.rehearsal.CulpritRows;
import io.neonhub.verification.rehearsal.Culprits;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** The pending migrations are deployed onto a database with rows, as Prisma would, and leave what they should. */
@DeclaredSchema
@DisplayName("Rehearsal")
public class MigrationRehearsal extends RehearsalSuite {
    private static final String CANCELLED = "57014";

    @Test
    @DisplayName("knows what production does not have yet")
    void known(TestReporter reporter) {
        if (release().refusal().isPresent()) {
            throw new FindingsError(List.of(Finding.stop(
                    "migrations",
                    release().refusal().get(),
                    "Mend the history first: ci/verify status says of each migration what is the matter and what the way"
                            + " out is.")));
        }
        if (release().pending().isEmpty()) {
            FindingReport.publish(
                    reporter,
                    Finding.advice(
                            "migrations",
                            "are all in production: nothing is pending, and so nothing was rehearsed but upgrades",
                            "If production stands elsewhere, name its newest migration: --released NAME."));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pending")
    @DisplayName("runs on the rows that are there")
    void runs(int place, TestReporter reporter) throws SQLException {
        Deployment deployment = ground().migrated().deployment();
        if (place < deployment.applied().size()) {
            AppliedReport.publish(reporter, deployment.applied().get(place));
            return;
        }
        MigrationFailedException failure = deployment.failure().orElseThrow();
        if (place > deployment.applied().size()) {
            throw new TestAbortedException(failure.migration().name() + " before it fails");
        }
        throw new FindingsError(List.of(finding(failure)));
    }

    private Finding finding(MigrationFailedException failure) throws SQLException {
        Optional<CulpritRows> culprits = Culprits.find(ground().migrated().database(), failure);
        return Finding.stop(
                failure.migration().name(),
                failure.getMessage()
                        + culprits.map(rows -> "\nIt fails for the rows that are there: " + rows + ".")
                                .orElse(""),
                remedy(failure, culprits.isPresent()));
    }

    private String remedy(MigrationFailedException failure, boolean forRows) {
        if (failure.sqlState().equals(CANCELLED)) {
            return "It ran longer than " + ground().limit().toSeconds()
                    + " s and was stopped, as it would stop everybody who needs its tables. If it may take longer, say so"
                    + " with --limit SECONDS.";
        }
        return forRows
                ? "Mend the rows in a migration before it, or the migration so that it takes them as they are."
                : "Mend it so that it runs behind the migrations that production has.";
    }

    @Test
    @DisplayName("leaves the schema that the migrations build from nothing")
    void schema(PrismaSchema declared, ConfigurationValues.Lookup configuration, TestReporter reporter)
            throws SQLException {
        Inventory is = InventoryReader.read(migrated());
        Set<String> schemas = new DeclaredView(declared.schema()).schemas();
        outside(is, schemas).ifPresent(finding -> FindingReport.publish(reporter, finding));
        try (TestDatabase replayed = ground().schema()) {
            List<Difference> differences = DriftComparison.compare(InventoryReader.read(replayed), is, schemas);
            DriftReport.judge(
                    reporter,
                    Platform.any().judge(SchemaDrift.accepted(configuration).judge(differences)).stream()
                            .map(Difference::finding)
                            .toList());
        }
    }

    /** What the release makes or changes where Prisma does not look. */
    private Optional<Finding> outside(Inventory is, Set<String> schemas) throws SQLException {
        List<String> objects = DriftComparison.compare(ground().inventory(0), is, schemas).stream()
                .map(Difference::object)
                .filter(object -> !object.schema().isEmpty() && !schemas.contains(object.schema()))
                .map(ObjectName::withKind)
                .toList();
        return objects.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "migrations",
                        "write outside of the schemas that schema.prisma speaks of (" + String.join(", ", schemas)
                                + "): " + String.join(", ", objects),
                        "If that is meant, nothing: Prisma does not look there. If not, name the right schema in the"
                                + " migration."));
    }

    @Test
    @DisplayName("leaves what schema.prisma declares")
    void declared(PrismaSchema declared, ConfigurationValues.Lookup configuration, TestReporter reporter)
            throws SQLException {
        DriftReport.judge(
                reporter,
                SchemaDrift.accepted(configuration)
                        .judgeDeclared(new DeclaredView(declared.schema()).findings(migrated())));
    }

    @Test
    @DisplayName("leaves a history without anything pending")
    void history(HistorySource source, TestReporter reporter) throws SQLException {
        List<Finding> findings =
                HistoryEvaluation.evaluate(source.directory(), source.version(), HistoryReader.read(migrated()))
                        .migrations()
                        .stream()
                        .map(JudgedMigration::findings)
                        .flatMap(List::stream)
                        .toList();
        FindingReport.tell(reporter, findings);
    }

    @AfterAll
    void leave(SessionValues.Shared session) {
        if (!release().pending().isEmpty()
                && ground().migrated().deployment().failure().isEmpty()) {
            session.leave(LeftDatabases.MIGRATED, ground().migrated().database());
        }
    }

    private TestDatabase migrated() {
        requireAllMigrated();
        return ground().migrated().database();
    }
}
