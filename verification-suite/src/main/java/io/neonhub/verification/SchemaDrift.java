package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.dossier.Dossier;
import io.neonhub.verification.dossier.ServerFacts;
import io.neonhub.verification.drift.Acceptance;
import io.neonhub.verification.drift.AcceptedDrift;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.drift.Platform;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.repair.FixDrift;
import io.neonhub.verification.repair.Rehearsal;
import io.neonhub.verification.schema.PrismaSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * Three views of one schema: what schema.prisma declares, what the migrations build when they are replayed on an empty
 * database, and what lives in the database that {@code neonhub.target.url} names. Changes nothing in that. What somebody
 * has looked at and accepted ({@code neonhub.accept}, a reviewed file) is advice. Drift that stops is documented in a
 * folder, where {@code neonhub.dossier} names one.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith({ConfigurationValues.class, HistorySourceExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Schema drift")
public class SchemaDrift {
    private static final Acceptance KNOWN = Platform.any();

    private Optional<Views> views = Optional.empty();

    /**
     * What the three views have in common, and what they have not.
     *
     * @param live absent where no target is configured: then the live database is the replayed one
     */
    private record Views(
            TestDatabase replayed, List<Finding> declaredAndReplayed, AcceptedDrift accepted, Optional<Live> live) {}

    /**
     * @param version of its server
     * @param should what the migrations build
     */
    private record Live(
            TargetDatabase database,
            String version,
            Inventory should,
            Inventory is,
            List<Difference> fromReplayed,
            List<Finding> fromDeclared) {
        /** Whether anything of it stops. */
        boolean stops() {
            return fromReplayed.stream().anyMatch(it -> it.severity() == Severity.STOP)
                    || fromDeclared.stream().anyMatch(it -> it.severity() == Severity.STOP);
        }
    }

    @BeforeAll
    void look(
            PrismaSchema schema,
            TestDatabase replayed,
            LiveDatabase database,
            HistorySource source,
            ConfigurationValues.Lookup configuration)
            throws SQLException {
        AcceptedDrift accepted = accepted(configuration);
        DeclaredView declared = new DeclaredView(schema.schema());
        List<Finding> declaredAndReplayed = accepted.judgeDeclared(declared.findings(replayed));
        if (!(database instanceof TargetDatabase target)) {
            views = Optional.of(new Views(replayed, declaredAndReplayed, accepted, Optional.empty()));
            return;
        }
        Live live = live(declared, replayed, target, accepted);
        views = Optional.of(new Views(replayed, declaredAndReplayed, accepted, Optional.of(live)));
        Optional<Path> dossier = configuration.value("neonhub.dossier").map(Path::of);
        if (dossier.isPresent()
                && (live.stops() || declaredAndReplayed.stream().anyMatch(it -> it.severity() == Severity.STOP))) {
            dossier(declared, live, source).write(dossier.get());
        }
    }

    /** What somebody has looked at. */
    static AcceptedDrift accepted(ConfigurationValues.Lookup configuration) {
        return AcceptedDrift.of(configuration
                .value("neonhub.accept")
                .map(file -> AcceptedFile.read(Path.of(file)))
                .orElseGet(AcceptedFile::none));
    }

    private static Live live(
            DeclaredView declared, TestDatabase replayed, TargetDatabase target, AcceptedDrift accepted)
            throws SQLException {
        Inventory should = InventoryReader.read(replayed);
        Structure is = Structure.of(target, declared.schemas());
        return new Live(
                target,
                is.version(),
                should,
                is.inventory(),
                KNOWN.judge(accepted.judge(DriftComparison.compare(should, is.inventory(), declared.schemas()))),
                accepted.judgeDeclared(declared.findings(target)));
    }

    private Dossier dossier(DeclaredView declared, Live live, HistorySource source) throws SQLException {
        List<Difference> mendable = live.fromReplayed().stream()
                .filter(it -> it.severity() != Severity.ADVICE
                        || !it.remedy().statements().isEmpty())
                .toList();
        return new Dossier(
                live.database().name(),
                live.database().authority(),
                live.database().read(ServerFacts::read),
                declared.lookAt(live.database()),
                views().declaredAndReplayed(),
                live.fromDeclared(),
                new FixDrift(mendable, Rehearsal.of(views().replayed(), live.should(), live.is(), mendable)),
                history(live, source));
    }

    /** Drift is drift, whether our role may read the history or not; that it may not is told by the suite of the history. */
    private static Optional<EvaluatedHistory> history(Live live, HistorySource source) throws SQLException {
        if (source.directory().kind() == MigrationDirectory.Kind.FLYWAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(source.judge(live.database()));
        } catch (EnvironmentException e) {
            return Optional.empty();
        }
    }

    @Test
    @DisplayName("schema.prisma and the replayed migrations agree")
    void declaredAndReplayed(TestReporter reporter) {
        List<Finding> findings = views().declaredAndReplayed();
        findings.forEach(it -> DriftReport.publish(reporter, "declared-replayed", it));
        DriftReport.judge(reporter, findings);
    }

    @Test
    @DisplayName("the replayed migrations and the live database agree")
    void replayedAndLive(TestReporter reporter) throws SQLException {
        Live live = live();
        TargetReport.publish(reporter, live.database(), live.version());
        reporter.publishEntry(
                "neonhub.replayed-on", views().replayed().migratedOn().toString());
        if (live.should().major() != live.is().major()) {
            FindingReport.publish(
                    reporter, otherMajor(live.should().major(), live.is().major()));
        }
        live.fromReplayed().forEach(it -> DriftReport.publish(reporter, "replayed-live", it));
        DriftReport.judge(
                reporter,
                Stream.concat(live.fromReplayed().stream().map(Difference::finding), unmatched(live).stream())
                        .toList());
    }

    /** What is accepted and differs no more, whichever two are compared. */
    private List<Finding> unmatched(Live live) {
        return views().accepted().isEmpty()
                ? List.of()
                : views().accepted()
                        .unmatched(
                                live.fromReplayed(),
                                Stream.concat(views().declaredAndReplayed().stream(), live.fromDeclared().stream())
                                        .toList());
    }

    /** What schema.prisma has in common with the migrations has been told by then. */
    @Test
    @DisplayName("schema.prisma and the live database agree")
    void declaredAndLive(TestReporter reporter) {
        List<Finding> findings = live().fromDeclared();
        findings.forEach(it -> DriftReport.publish(reporter, "declared-live", it));
        DriftReport.judge(reporter, DriftReport.inShort(findings));
    }

    private static Finding otherMajor(int replayed, int live) {
        return Finding.warning(
                "server",
                "is PostgreSQL " + live + ", and the migrations were replayed on " + replayed
                        + ": text that the two print differently was compared by what it means, as far as that can be told",
                "Replay on " + live
                        + ": name a server or an installation of it, ci/verify drift --server URL or --config"
                        + " neonhub.postgres.home=DIR.");
    }

    private Views views() {
        return views.orElseThrow();
    }

    private Live live() {
        return views().live()
                .orElseThrow(() -> new TestAbortedException(
                        "no target is configured (neonhub.target.url), so there is no live database to compare"));
    }
}
