package io.neonhub.verification.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.repair.OpenTransaction;
import io.neonhub.verification.schema.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random single statements on a database of 80 tables: whenever the catalogs are not what they were, something is told;
 * whenever they are, nothing is. A tenth by default, {@code -Dneonhub.test.mutations=500} for all, drawn by
 * {@code -Dneonhub.test.seed}.
 */
@ExtendWith(FreshDatabase.class)
class MutationsTest {
    private static final List<Path> SCRIPTS = List.of(
            Path.of("src/test/resources/io/neonhub/verification/projects/marketplace/prisma/migrations"
                    + "/20240101000000_init/migration.sql"),
            Path.of("src/test/resources/mutations/further-objects.sql"));

    private final int wanted = Integer.getInteger("neonhub.test.mutations", 50);
    private final long seed = Long.getLong("neonhub.test.seed", 20261125);

    @Test
    void everyChangeIsFoundAndNothingIsFoundAfterItWasTakenBack(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        OpenTransaction database = new OpenTransaction(connection);
        for (Path script : SCRIPTS) {
            database.execute(Files.readString(script));
        }
        Mutations mutations = new Mutations(database, new Grammar(new Random(seed)));

        List<String> misses = mutations.misses(wanted);

        assertThat(misses)
                .as("of %d statements, seed %d, %s", wanted, seed, mutations.statistics())
                .isEmpty();
    }

    /** A run over one database, which is as before after each statement. */
    private static final class Mutations {
        private final OpenTransaction database;
        private final Grammar grammar;
        private final Inventory before;
        private final SortedMap<String, String> rawBefore;
        private int refused;
        private int changed;
        private int unchanged;

        Mutations(OpenTransaction database, Grammar grammar) throws SQLException {
            this.database = database;
            this.grammar = grammar;
            this.before = database.inventory();
            this.rawBefore = RawCatalogs.of(database.connection());
        }

        String statistics() {
            return changed + " changed something, " + unchanged + " nothing, " + refused + " were refused";
        }

        List<String> misses(int wanted) throws SQLException {
            List<String> misses = new ArrayList<>();
            while (changed < wanted) {
                Optional<String> statement = grammar.draw(database.connection());
                if (statement.isPresent()) {
                    miss(statement.get()).ifPresent(misses::add);
                }
            }
            assertThat(compare()).isEmpty();
            return misses;
        }

        private Optional<String> miss(String statement) throws SQLException {
            Savepoint clean = database.connection().setSavepoint();
            try {
                database.execute(statement);
            } catch (SQLException e) {
                refused++;
                database.connection().rollback(clean);
                return Optional.empty();
            }
            try {
                Set<String> catalogs = changedCatalogs();
                boolean told = !compare().isEmpty();
                changed += catalogs.isEmpty() ? 0 : 1;
                unchanged += catalogs.isEmpty() ? 1 : 0;
                return told == !catalogs.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                (told ? "told, and nothing changed: " : "not told: ") + statement + " " + catalogs);
            } finally {
                database.connection().rollback(clean);
            }
        }

        private List<Difference> compare() throws SQLException {
            return DriftComparison.compare(before, database.inventory(), Set.of("public"));
        }

        private Set<String> changedCatalogs() throws SQLException {
            Set<String> catalogs = new TreeSet<>();
            for (Map.Entry<String, String> raw :
                    RawCatalogs.of(database.connection()).entrySet()) {
                if (!raw.getValue().equals(rawBefore.get(raw.getKey()))) {
                    catalogs.add(raw.getKey());
                }
            }
            return catalogs;
        }
    }

    @Test
    void theGrammarHasRulesForAllThatCanBeAltered() throws IOException {
        assertThat(new Grammar(new Random(0)).rules()).isGreaterThan(170);
    }
}
