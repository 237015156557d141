package io.neonhub.verification.drift;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.repair.OpenTransaction;
import io.neonhub.verification.repair.Step;
import io.neonhub.verification.schema.FreshDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of {@code drift-cases}: each is found, told once and in its whole words, and gone after its remedy. They
 * share one database, where each is rolled back.
 */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(FreshDatabase.class)
class DriftCasesTest {
    private static final Set<String> PRISMA_SCHEMAS = Set.of("public");

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
    void isFoundOnceAndGoneAfterItsRemedy(DriftCase drift, Connection connection) throws SQLException {
        OpenTransaction database = new OpenTransaction(connection);
        database.execute(drift.old());
        Inventory before = database.inventory();

        database.execute(drift.drift());
        List<Difference> differences = compare(before, database.inventory());

        assertThat(text(differences)).isEqualTo(drift.findings());
        assertThat(differences.stream().anyMatch(Difference::seenByPrisma)).isEqualTo(drift.seenByPrisma());
        if (!drift.mendedByHand()) {
            mend(database, differences);
        }
        assertThat(text(compare(before, database.inventory()))).isEqualTo(drift.mendedByHand() ? drift.findings() : "");
    }

    @Test
    void thereAreAtLeastSixtyAndHalfOfThemAreNotSeenByPrisma() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(60);
        assertThat(cases()).filteredOn(drift -> !drift.seenByPrisma()).hasSizeGreaterThan(30);
    }

    private static void mend(OpenTransaction database, List<Difference> differences) throws SQLException {
        for (Step step : Step.of(differences)) {
            database.execute(step.sql());
        }
    }

    static String text(List<Difference> differences) {
        return differences.stream()
                .map(it -> it.severity().name().toLowerCase(Locale.ROOT) + " "
                        + it.finding().text())
                .collect(joining("\n"));
    }

    private static List<Difference> compare(Inventory should, Inventory is) {
        return DriftComparison.compare(should, is, PRISMA_SCHEMAS);
    }
}
