package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.Databases;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.rehearsal.Arrival;
import io.neonhub.verification.rehearsal.Upgrade;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Databases of every earlier release, with rows at the edges of what the columns admitted then, become the newest one. A
 * migration that production has already can stop nobody any more: what it stumbles over is a warning.
 */
@DisplayName("Upgrade")
public class UpgradeRehearsal extends RehearsalSuite {
    private static final int PLAIN_ROWS = 10;

    private List<Arrival> arrivals = List.of();

    @BeforeAll
    void upgrade(Databases databases) throws SQLException {
        arrivals = Upgrade.run(databases, release().directory(), PLAIN_ROWS);
        if (arrivals.isEmpty()) {
            throw new TestAbortedException("there is one migration alone, and so no release before it");
        }
    }

    Stream<Named<Arrival>> arrivals() {
        return arrivals.stream().map(arrival -> named(arrival.migration().name(), arrival));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrivals")
    @DisplayName("takes rows of every release before it")
    void arrives(Arrival arrival, TestReporter reporter) {
        if (arrival.failure().isEmpty()) {
            return;
        }
        MigrationFailedException failure = arrival.failure().get();
        String problem = failure.getMessage()
                + arrival.culprits()
                        .map(rows -> "\nIt fails for rows that it allows until then: " + rows + ".")
                        .orElse("");
        if (release().shipped().contains(arrival.migration())) {
            FindingReport.publish(
                    reporter,
                    Finding.warning(
                            arrival.migration().name(),
                            problem,
                            "Production has it already. Whoever upgrades from a release before it needs other rows, or"
                                    + " another way."));
            return;
        }
        throw new FindingsError(List.of(Finding.stop(
                arrival.migration().name(),
                problem,
                "Mend such rows in a migration before it, or let the migration take them as they are. If there can be none,"
                        + " forbid them first: with a constraint in the release before.")));
    }
}
