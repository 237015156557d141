package io.neonhub.verification.figures;

import io.neonhub.database.Batch;
import io.neonhub.database.LiveDatabase;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.PrismaSchema.Field;
import io.neonhub.verification.schema.PrismaSchema.Model;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The queries that NeonHub lives on: those of every request, and of the workers between them. A schema that lacks a model or
 * field of one has no such query.
 */
public final class LivingQueries {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final List<Template> TEMPLATES = List.of(
            new Template("a user by email", "User", "SELECT * FROM {} WHERE {email} = 'nobody@neonhub.example'"),
            new Template("a session by its token", "Session", "SELECT * FROM {} WHERE {sessionToken} = 'none'"),
            new Template(
                    "an account by its provider",
                    "Account",
                    "SELECT * FROM {} WHERE {provider} = 'none' AND {providerAccountId} = 'none'"),
            new Template(
                    "a verification token",
                    "VerificationToken",
                    "SELECT * FROM {} WHERE {identifier} = 'none' AND {token} = 'none'"),
            new Template("the drafts of a user", "ContentDraft", "SELECT * FROM {} WHERE {createdById} = 'none'"),
            new Template(
                    "the next queued job",
                    "AgentJob",
                    "SELECT * FROM {} WHERE {status} = 'queued' ORDER BY {createdAt}, {id} LIMIT 1"),
            new Template(
                    "the last events of a type",
                    "MetricEvent",
                    "SELECT * FROM {} WHERE {type} = 'page_view' AND {createdAt} > now() - interval '1 day'"));

    /** @param sql with {@code {}} for the table and <code>{field}</code> for a column */
    private record Template(String query, String model, String sql) {
        Optional<LivingQuery> in(PrismaSchema schema) {
            return schema.model(model).flatMap(this::of);
        }

        private Optional<LivingQuery> of(Model found) {
            boolean isWhole = NAME.matcher(sql)
                    .results()
                    .allMatch(name -> found.field(name.group(1)).isPresent());
            return isWhole
                    ? Optional.of(new LivingQuery(
                            query,
                            found.table(),
                            physical(found).replace("{}", found.table().sql())))
                    : Optional.empty();
        }

        private String physical(Model found) {
            return NAME.matcher(sql)
                    .replaceAll(name -> found.field(name.group(1))
                            .map(Field::column)
                            .map(QualifiedName::quote)
                            .orElseThrow());
        }
    }

    /** A query of a database. */
    public record LivingQuery(String query, QualifiedName table, String sql) {
        private Supplier<QueryPlan> ask(Batch batch) {
            return QueryPlan.ask(batch, query, table.sql(), sql);
        }
    }

    private LivingQueries() {}

    /** Those that this schema has. */
    public static List<LivingQuery> of(PrismaSchema schema) {
        return TEMPLATES.stream()
                .flatMap(template -> template.in(schema).stream())
                .toList();
    }

    /** Figures and plans as they are now; of a query that cannot be planned there is no plan. */
    public static Snapshot take(LiveDatabase database, PrismaSchema schema) throws SQLException {
        List<Figure> figures = database.read(FigureReader::read);
        List<LivingQuery> queries = of(schema);
        try {
            return new Snapshot(figures, plans(database, queries));
        } catch (SQLException e) {
            requireMissing(e);
        }
        List<QueryPlan> plans = new ArrayList<>();
        for (LivingQuery query : queries) {
            plan(database, query).ifPresent(plans::add);
        }
        return new Snapshot(figures, plans);
    }

    /** Of one query; absent where it cannot be planned. */
    static Optional<QueryPlan> plan(LiveDatabase database, LivingQuery query) throws SQLException {
        try {
            return Optional.of(plans(database, List.of(query)).get(0));
        } catch (SQLException e) {
            requireMissing(e);
            return Optional.empty();
        }
    }

    private static List<QueryPlan> plans(LiveDatabase database, List<LivingQuery> queries) throws SQLException {
        return database.read(connection -> {
            Batch batch = new Batch();
            List<Supplier<QueryPlan>> plans =
                    queries.stream().map(query -> query.ask(batch)).toList();
            batch.run(connection);
            return plans.stream().map(Supplier::get).toList();
        });
    }

    /** Class 42: a table, a column or a right is not there, which other suites tell. */
    private static void requireMissing(SQLException e) throws SQLException {
        if (!String.valueOf(e.getSQLState()).startsWith("42")) {
            throw e;
        }
    }
}
