package io.neonhub.verification.rehearsal;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.migration.Migration;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.integrity.DataIntegrity;
import io.neonhub.verification.repair.Rehearsal;
import io.neonhub.verification.repair.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of taking one migration back on a copy of the database that has it.
 *
 * @param script what was run
 * @param written whether somebody wrote it, {@code down.sql} beside the migration; otherwise it was generated
 * @param refusal why PostgreSQL did not run it; absent where it did
 * @param duration how long it ran
 * @param differing in which objects the schema is not what it was
 * @param losses which rows and values are not what they were
 */
public record WayBack(
        Migration migration,
        String script,
        boolean written,
        Optional<String> refusal,
        Duration duration,
        List<Difference> differing,
        List<Finding> losses) {
    public WayBack {
        differing = List.copyOf(differing);
        losses = List.copyOf(losses);
    }

    /**
     * Takes a migration back on a copy.
     *
     * @param number of the migration among those that are pending, from 0
     */
    public static WayBack of(Ground ground, int number) throws SQLException {
        Migration migration = ground.release().pending().get(number);
        Optional<String> written =
                ground.release().directory().downScript(migration).map(Migration::script);
        String script = written.isPresent() ? written.get() : generated(ground, number);
        try (TestDatabase copy = ground.copyOf(ground.step(number + 1))) {
            long start = System.nanoTime();
            Optional<String> refusal = run(ground.limited(copy), script);
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return new WayBack(
                    migration,
                    script,
                    written.isPresent(),
                    refusal,
                    duration,
                    DriftComparison.compare(ground.inventory(number), InventoryReader.read(copy), Set.of()),
                    losses(ground.step(number), copy));
        }
    }

    private static List<Finding> losses(TestDatabase before, TestDatabase back) throws SQLException {
        return DataIntegrity.compare(before, back).stream()
                .flatMap(table -> table.findings().stream())
                .filter(finding -> finding.severity() == Severity.STOP)
                .toList();
    }

    /** As psql -1 -f would: one query, which is one transaction unless it says otherwise. */
    private static Optional<String> run(DatabaseUrl database, String script) throws SQLException {
        try (Connection connection = database.with("preferQueryMode", "simple").connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e.getSQLState() + ": " + e.getMessage());
        }
    }

    /** From what the migration changed, in an order that works; rehearsed on a database with the schema alone. */
    private static String generated(Ground ground, int number) throws SQLException {
        Inventory was = ground.inventory(number);
        Inventory is = ground.inventory(number + 1);
        List<Difference> changes = DriftComparison.compare(was, is, Set.of());
        try (TestDatabase scratch = ground.schemaOf(number)) {
            Rehearsal rehearsal = Rehearsal.of(scratch, was, is, changes);
            return Stream.concat(rehearsal.migration().done().stream(), rehearsal.decided().done().stream())
                    .map(Step::sql)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Whether schema and rows are what they were before the migration. */
    public boolean leadsBack() {
        return refusal.isEmpty() && differing.isEmpty() && losses.isEmpty();
    }
}
