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
 * migration that production has already can stop nobody any more, nor one that the rows of a real database pass: what these
 * stumble over is a warning.
 */
@DisplayName("Upgrade")
public class UpgradeRehearsal extends RehearsalSuite {
    private static final int PLAIN_ROWS = 10;
    private static final String SHIPPED =
            "Production has it already. Whoever upgrades from a release before it needs other rows, or another way.";
    private static final String REAL_ROWS_PASS =
            "The rows of the database pass. Make sure that none like these come until the release, or forbid them first:"
                    + " with a constraint in the release before.";
    private static final String PENDING =
            "Mend such rows in a migration before it, or let the migration take them as they are. If there can be none,"
                    + " forbid them first: with a constraint in the release before.";

    private List<Arrival> arrivals = List.of();

    @BeforeAll
    void upgrade(Databases databases) throws SQLException {
        arrivals = Upgrade.run(databases, release().directory(), PLAIN_ROWS, ground().limit());
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
        String name = arrival.migration().name();
        if (release().shipped().contains(arrival.migration())) {
            FindingReport.publish(reporter, Finding.warning(name, problem, SHIPPED));
        } else if (realRowsPass()) {
            FindingReport.publish(reporter, Finding.warning(name, problem, REAL_ROWS_PASS));
        } else {
            throw new FindingsError(List.of(Finding.stop(name, problem, PENDING)));
        }
    }

    private boolean realRowsPass() {
        return rowsAreReal() && ground().migrated().deployment().failure().isEmpty();
    }
}
