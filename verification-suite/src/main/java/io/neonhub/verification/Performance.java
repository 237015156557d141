package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.data.BaselineFile;
import io.neonhub.verification.figures.Figure;
import io.neonhub.verification.figures.Figure.Kind;
import io.neonhub.verification.figures.FigureComparison;
import io.neonhub.verification.figures.LivingQueries;
import io.neonhub.verification.figures.LivingQueries.LivingQuery;
import io.neonhub.verification.figures.PlanComparison;
import io.neonhub.verification.figures.QueryPlan;
import io.neonhub.verification.figures.Snapshot;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.PrismaSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * What PostgreSQL counts of a target in use, and how it would answer the queries that the application lives on, beside a
 * baseline of earlier ({@code neonhub.baseline}, a file of {@code ci/verify baseline}). Nothing of it blocks a release. Queries
 * are planned and not run.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith(ConfigurationValues.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Performance")
public class Performance {
    private List<LivingQuery> queries = List.of();
    private Snapshot now = new Snapshot(List.of(), List.of());
    private Optional<Snapshot> baseline = Optional.empty();

    /** Figures that belong together. */
    enum Group {
        CONNECTIONS,
        ERRORS,
        MEMORY,
        SIZE,
        DEAD_ROWS,
        MIGRATIONS;

        private static Group of(Kind kind) {
            return switch (kind) {
                case CONNECTIONS, CONNECTIONS_POSSIBLE -> CONNECTIONS;
                case LOST_SESSIONS, DEADLOCKS, ROLLBACKS -> ERRORS;
                case CACHE_HITS -> MEMORY;
                case DATABASE_SIZE, TABLE_SIZE, INDEX_SIZE -> SIZE;
                case DEAD_ROWS -> DEAD_ROWS;
                case MIGRATION_TIME -> MIGRATIONS;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @BeforeAll
    void read(LiveDatabase live, PrismaSchema declared, ConfigurationValues.Lookup configuration) throws SQLException {
        if (!(live instanceof TargetDatabase)) {
            throw new TestAbortedException("no target is named, and a database of our own was never in use");
        }
        queries = LivingQueries.of(declared);
        now = LivingQueries.take(live, declared);
        baseline = configuration
                .value("neonhub.baseline")
                .map(Path::of)
                .map(BaselineFile::read)
                .flatMap(BaselineFile::figures);
    }

    Stream<Named<LivingQuery>> queries() {
        if (queries.isEmpty()) {
            throw new TestAbortedException("schema.prisma has none of the models that the known queries read");
        }
        return queries.stream().map(query -> named(query.query(), query));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    @DisplayName("finds by an index")
    void plan(LivingQuery query, TestReporter reporter) {
        QueryPlan plan = now.plans().stream()
                .filter(it -> it.query().equals(query.query()))
                .findFirst()
                .orElseThrow(() -> new TestAbortedException(
                        "it cannot be planned: a table, a column or a right is not there, as Tables or Connectivity"
                                + " tells"));
        baseline.flatMap(it -> it.like(plan))
                .map(before -> PlanComparison.judge(before, plan))
                .orElseGet(() -> PlanComparison.judge(plan))
                .ifPresent(finding -> FindingReport.publish(reporter, finding));
    }

    @Test
    @DisplayName("can be measured")
    void figures(TestReporter reporter) {
        now.figures()
                .forEach(figure -> FigureReport.publish(reporter, figure, baseline.flatMap(it -> it.like(figure))));
    }

    Stream<Group> groups() {
        if (baseline.isEmpty()) {
            throw new TestAbortedException(
                    "there is no baseline to compare with: take one with ci/verify baseline, and name"
                            + " it with --baseline");
        }
        return Stream.of(Group.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    @DisplayName("is as at the baseline")
    void compared(Group group, TestReporter reporter) {
        Snapshot before = baseline.orElseThrow();
        List<Figure> ofGroup = now.figures().stream()
                .filter(it -> Group.of(it.kind()) == group)
                .toList();
        for (Figure figure : ofGroup) {
            before.like(figure)
                    .flatMap(then -> FigureComparison.judge(then, figure))
                    .ifPresent(finding -> FindingReport.publish(reporter, finding));
        }
        if (group == Group.CONNECTIONS) {
            use(before.figures())
                    .ifPresent(then -> use(now.figures())
                            .ifPresent(used -> FigureComparison.judgeUse(then, used)
                                    .ifPresent(finding -> FindingReport.publish(reporter, finding))));
        }
        if (group == Group.MIGRATIONS) {
            newMigrations(before, ofGroup).forEach(finding -> FindingReport.publish(reporter, finding));
        }
    }

    private static OptionalDouble use(List<Figure> figures) {
        Optional<Double> used = value(figures, Kind.CONNECTIONS);
        Optional<Double> possible = value(figures, Kind.CONNECTIONS_POSSIBLE);
        return used.isPresent() && possible.isPresent()
                ? OptionalDouble.of(100 * used.get() / possible.get())
                : OptionalDouble.empty();
    }

    private static Optional<Double> value(List<Figure> figures, Kind kind) {
        return figures.stream()
                .filter(it -> it.kind() == kind)
                .map(Figure::value)
                .findFirst();
    }

    /** Those that took longer than all before them did. */
    private static List<Finding> newMigrations(Snapshot before, List<Figure> now) {
        double longest = before.figures().stream()
                .filter(it -> it.kind() == Kind.MIGRATION_TIME)
                .mapToDouble(Figure::value)
                .max()
                .orElse(Double.MAX_VALUE);
        return now.stream()
                .filter(it -> before.like(it).isEmpty() && it.value() > longest)
                .map(it -> FigureComparison.slower(it, longest))
                .toList();
    }
}
