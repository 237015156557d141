package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.drift.Acceptance;
import io.neonhub.verification.drift.AcceptedDrift;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.drift.Platform;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.PrismaSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
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
 * has looked at and accepted ({@code neonhub.accept}, a reviewed file) is advice.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith(ConfigurationValues.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Schema drift")
public class SchemaDrift {
    private static final Acceptance KNOWN = Platform.any();

    private Optional<Views> views = Optional.empty();

    /** @param live absent where no target is configured: then the live database is the replayed one */
    private record Views(
            DeclaredView declared, TestDatabase replayed, Optional<LiveDatabase> live, AcceptedDrift accepted) {}

    @BeforeAll
    void look(
            PrismaSchema declared, TestDatabase replayed, LiveDatabase live, ConfigurationValues.Lookup configuration) {
        AcceptedFile accepted = configuration
                .value("neonhub.accept")
                .map(file -> AcceptedFile.read(Path.of(file)))
                .orElseGet(AcceptedFile::none);
        views = Optional.of(new Views(
                new DeclaredView(declared.schema()),
                replayed,
                live instanceof TestDatabase ? Optional.empty() : Optional.of(live),
                AcceptedDrift.of(accepted)));
    }

    @Test
    @DisplayName("schema.prisma and the replayed migrations agree")
    void declaredAndReplayed(TestReporter reporter) throws SQLException {
        List<Finding> findings = declaredFindings(views().replayed);
        findings.forEach(it -> DriftReport.publish(reporter, "declared-replayed", it));
        DriftReport.judge(reporter, findings);
    }

    @Test
    @DisplayName("the replayed migrations and the live database agree")
    void replayedAndLive(TestReporter reporter) throws SQLException {
        LiveDatabase live = live();
        Inventory should = InventoryReader.read(views().replayed);
        Inventory is = InventoryReader.read(live);
        DriftReport.publishServers(reporter, views().replayed, live);
        if (should.major() != is.major()) {
            FindingReport.publish(reporter, otherMajor(should.major(), is.major()));
        }
        List<Difference> differences = KNOWN.judge(
                accepted().judge(DriftComparison.compare(should, is, declared().schemas())));
        differences.forEach(it -> DriftReport.publish(reporter, "replayed-live", it));
        DriftReport.judge(
                reporter,
                Stream.concat(differences.stream().map(Difference::finding), unmatched(differences, live).stream())
                        .toList());
    }

    /** What is accepted and differs no more, whichever two are compared. */
    private List<Finding> unmatched(List<Difference> differences, LiveDatabase live) throws SQLException {
        if (accepted().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(declaredFindings(views().replayed));
        findings.addAll(declaredFindings(live));
        return accepted().unmatched(differences, findings);
    }

    /** What schema.prisma has in common with the migrations has been told by then. */
    @Test
    @DisplayName("schema.prisma and the live database agree")
    void declaredAndLive(TestReporter reporter) throws SQLException {
        LiveDatabase live = live();
        List<Finding> findings = declaredFindings(live);
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

    private DeclaredView declared() {
        return views().declared;
    }

    private List<Finding> declaredFindings(LiveDatabase database) throws SQLException {
        return accepted().judgeDeclared(declared().findings(database));
    }

    private AcceptedDrift accepted() {
        return views().accepted;
    }

    private LiveDatabase live() {
        return views().live
                .orElseThrow(() -> new TestAbortedException(
                        "no target is configured (neonhub.target.url), so there is no live database to compare"));
    }
}
