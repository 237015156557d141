package io.neonhub.verification.schema.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.FreshDatabase;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of {@code differences.txt}: a good database, one change that makes it bad, and all that is then said. What
 * the findings advise is executed in their order, after which nothing is left to say. The cases share one database, where
 * each is rolled back.
 */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(FreshDatabase.class)
class SchemaComparisonTest {
    private static final String CASE = "(?m)^### ";
    private static final String SAYS = "\n>>>\n";

    @BeforeAll
    static void buildTheGoodDatabaseOnce(Connection connection) throws Exception {
        execute(connection, resource("good.sql"));
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBackTheChange(Connection connection) throws SQLException {
        connection.rollback();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeIsToldAndItsRemedyMendsIt(Change change, Connection connection) throws Exception {
        Schema declared = read(connection);
        assertThat(SchemaComparison.compare(declared, read(connection))).isEmpty();

        execute(connection, change.sql());
        List<Finding> findings = SchemaComparison.compare(declared, read(connection));

        assertThat(text(findings)).isEqualTo(change.findings());
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.STOP);
        for (Finding finding : findings) {
            execute(connection, finding.remedy());
        }
        assertThat(text(SchemaComparison.compare(declared, read(connection)))).isEmpty();
    }

    static Stream<Change> changes() throws IOException {
        return Arrays.stream(resource("differences.txt").split(CASE)).skip(1).map(Change::parse);
    }

    private static Schema read(Connection connection) throws SQLException {
        return CatalogReader.read(connection, List.of("public", "billing"));
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(Finding::text).collect(joining("\n"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = SchemaComparisonTest.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    record Change(String name, String sql, String findings) {
        static Change parse(String text) {
            int sql = text.indexOf('\n');
            int says = text.indexOf(SAYS);
            return new Change(
                    text.substring(0, sql),
                    text.substring(sql, says).strip(),
                    text.substring(says + SAYS.length()).strip());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
