package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.figures.LivingQueries;
import io.neonhub.verification.figures.LivingQueries.LivingQuery;
import io.neonhub.verification.figures.PlanComparison;
import io.neonhub.verification.figures.QueryRun;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** The queries that the application lives on are answered after the release as well as before, on the same rows. */
@DeclaredSchema
@DisplayName("Queries")
public class QueryRehearsal extends RehearsalSuite {
    private List<LivingQuery> queries = List.of();
    private Optional<TestDatabase> before = Optional.empty();
    private Optional<TestDatabase> after = Optional.empty();

    @BeforeAll
    void copy(PrismaSchema declared) throws SQLException {
        requireAllMigrated();
        queries = LivingQueries.of(declared);
        before = Optional.of(analyzed(ground().before()));
        after = Optional.of(analyzed(ground().migrated().database()));
    }

    private TestDatabase analyzed(TestDatabase database) throws SQLException {
        TestDatabase copy = ground().copyOf(database);
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
        return copy;
    }

    @AfterAll
    void close() {
        before.ifPresent(TestDatabase::close);
        after.ifPresent(TestDatabase::close);
    }

    Stream<Named<LivingQuery>> queries() {
        if (queries.isEmpty()) {
            throw new TestAbortedException("schema.prisma has none of the models that the known queries read");
        }
        return queries.stream().map(query -> named(query.query(), query));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    @DisplayName("is answered as before")
    void query(LivingQuery query, TestReporter reporter) throws SQLException {
        QueryRun now = QueryRun.of(after.orElseThrow(), query)
                .orElseThrow(() -> new TestAbortedException("it cannot be planned after the release"));
        Optional<QueryRun> then = QueryRun.of(before.orElseThrow(), query);
        if (then.isEmpty()) {
            throw new TestAbortedException("there was no such query before the release");
        }
        FigureReport.milliseconds(
                reporter,
                "time of the query",
                query.query(),
                now.millis(),
                then.get().millis());
        if (!now.plan().indexes().equals(then.get().plan().indexes())) {
            PlanComparison.judge(then.get().plan(), now.plan())
                    .ifPresent(finding -> FindingReport.publish(reporter, finding));
        }
        now.slowerThan(then.get()).ifPresent(finding -> FindingReport.publish(reporter, finding));
    }
}
