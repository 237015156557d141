package io.neonhub.verification.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftCase;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.schema.FreshDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way back from each drift of the catalogue, rehearsed. They share one database, where each is rolled back. */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(FreshDatabase.class)
class RehearsalTest {
    /** No statement makes them: an index that failed while it was built, comments on attributes, and kinds that have no plain statement. */
    private static final Set<String> NOT_COPIED = Set.of(
            "aggregate-extra",
            "collation-extra",
            "comment-on-an-attribute-of-a-type",
            "foreign-server-extra",
            "index-invalid",
            "operator-extra",
            "publication-extra");

    private static final Map<Outcome, Integer> OUTCOMES = new EnumMap<>(Outcome.class);

    private enum Outcome {
        GENERATED,
        NOT_COPIED,
        DECIDE,
        WRITE
    }

    @AfterAll
    static void mostIsGenerated() {
        assertThat(OUTCOMES)
                .isEqualTo(Map.of(Outcome.GENERATED, 99, Outcome.NOT_COPIED, 7, Outcome.DECIDE, 10, Outcome.WRITE, 7));
    }

    @BeforeAll
    static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    static List<DriftCase> cases() throws IOException {
        return DriftCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void leadsBackWhereThereAreStatements(DriftCase drift, Connection connection) throws SQLException {
        FixDrift fix = rehearsed(drift, connection);
        Rehearsal rehearsal = fix.rehearsal();

        OUTCOMES.merge(outcome(fix), 1, Integer::sum);
        assertThat(rehearsal.uncopied().isEmpty())
                .as(() -> rehearsal.uncopied() + " of " + rehearsal.liveSql())
                .isEqualTo(!NOT_COPIED.contains(drift.name()));
        if (rehearsal.uncopied().isEmpty()) {
            assertThat(rehearsal.decided().refused()).isEmpty();
            assertThat(rehearsal.migration().refused().keySet())
                    .isSubsetOf(rehearsal.decided().done());
        }
        assertThat(rehearsal.obstacle()).as(fix.sql()).isEmpty();
        assertThat(rehearsal.leadsBack())
                .as(fix.sql())
                .isEqualTo(isMendable(drift) || !rehearsal.uncopied().isEmpty());
    }

    /** PostgreSQL takes a constraint from a domain and gives it back, but not in one transaction without savepoints. */
    private static boolean isMendable(DriftCase drift) {
        return !drift.mendedByHand() || drift.name().equals("domain-check");
    }

    private static Outcome outcome(FixDrift fix) {
        if (!fix.rehearsal().uncopied().isEmpty()) {
            return Outcome.NOT_COPIED;
        }
        if (fix.rehearsal().remaining().isEmpty()) {
            return Outcome.GENERATED;
        }
        return fix.rehearsal().leadsBack() ? Outcome.DECIDE : Outcome.WRITE;
    }

    private static FixDrift rehearsed(DriftCase drift, Connection connection) throws SQLException {
        OpenTransaction database = new OpenTransaction(connection);
        database.execute(drift.old());
        Inventory should = database.inventory();
        Savepoint undrifted = connection.setSavepoint();
        database.execute(drift.drift());
        Inventory live = database.inventory();
        connection.rollback(undrifted);
        List<Difference> differences = DriftComparison.compare(should, live, Set.of("public"));
        return new FixDrift(differences, new Stage(database, should, live, differences).rehearse());
    }
}
