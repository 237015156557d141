package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.comparison.IndexComparison;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Success criterion "indexes": every declared index is there as declared and usable, and no other. */
@DisplayName("Indexes")
public class Indexes extends StructuralSuite {

    final Stream<Arguments> indexes() {
        return each("index", Table::indexes, Index::name);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("indexes")
    @DisplayName("is there as declared, and valid")
    void index(Table table, Index index) {
        FindingsError.throwIfAny(IndexComparison.compare(table, index, live(table)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("are all declared")
    void undeclared(Table table) {
        FindingsError.throwIfAny(IndexComparison.undeclared(table, present(table)));
    }

    @Test
    @DisplayName("are in good health")
    void health(LiveDatabase database, TestReporter reporter) throws SQLException {
        List<String> schemas = declared().tables().stream()
                .map(table -> table.name().schema())
                .distinct()
                .toList();
        Stream<Finding> ofTheLibrary = database
                .read(connection -> schemas.stream()
                        .flatMap(schema -> new IndexHealth(OneConnection.of(connection), schema).advice().stream())
                        .toList())
                .stream();
        Stream<Finding> ours = live().tables().stream().flatMap(table -> RedundantUniques.in(table).stream());
        Stream.concat(ofTheLibrary, ours).forEach(finding -> FindingReport.publish(reporter, finding));
    }
}
