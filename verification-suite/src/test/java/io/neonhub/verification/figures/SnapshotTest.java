package io.neonhub.verification.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.figures.Figure.Kind;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a real database. */
@NeonHubDatabase
class SnapshotTest {
    private static final PrismaSchema SCHEMA = PrismaSchemaReader.read(NeonHubV3.SCHEMA, PrismaVersion.DEFAULT);

    @Test
    void eachKindOfFigureIsRead(TestDatabase database) throws SQLException {
        users(database, 1_000);
        Snapshot snapshot = LivingQueries.take(database, SCHEMA);

        assertThat(snapshot.figures()).extracting(Figure::kind).contains(Kind.values());
        assertThat(value(snapshot, Kind.CONNECTIONS_POSSIBLE, "server")).isGreaterThan(10);
        assertThat(value(snapshot, Kind.DATABASE_SIZE, "database")).isGreaterThan(1_000_000);
        assertThat(value(snapshot, Kind.TABLE_SIZE, "public.users"))
                .isGreaterThan(value(snapshot, Kind.TABLE_SIZE, "public.sessions"));
        assertThat(snapshot.figures())
                .filteredOn(it -> it.kind() == Kind.MIGRATION_TIME)
                .extracting(Figure::subject)
                .containsExactly("20251012154609_initial");
    }

    @Test
    void aQueryIsPlannedByItsIndexAndWithoutThatAsAWhole(TestDatabase database) throws SQLException {
        users(database, 20_000);
        QueryPlan before = LivingQueries.take(database, SCHEMA).plans().get(0);
        execute(database, "DROP INDEX users_email_key");
        QueryPlan after = LivingQueries.take(database, SCHEMA).plans().get(0);

        assertThat(before)
                .isEqualTo(new QueryPlan("a user by email", "public.users", List.of("users_email_key"), 20_000));
        assertThat(after).isEqualTo(new QueryPlan("a user by email", "public.users", List.of(), 20_000));
    }

    @Test
    void aQueryWhoseTableIsGoneIsLeftOut(TestDatabase database) throws SQLException {
        execute(database, "DROP TABLE metric_events");

        assertThat(LivingQueries.take(database, SCHEMA).plans())
                .extracting(QueryPlan::query)
                .containsExactly(
                        "a user by email",
                        "a session by its token",
                        "an account by its provider",
                        "a verification token",
                        "the drafts of a user",
                        "the next queued job");
    }

    private static double value(Snapshot snapshot, Kind kind, String subject) {
        return snapshot.like(new Figure(kind, subject, 0)).orElseThrow().value();
    }

    private static void users(TestDatabase database, int number) throws SQLException {
        execute(
                database,
                "INSERT INTO users (id, email, \"updatedAt\") SELECT 'u' || i, i || '@example.org', now()"
                        + " FROM generate_series(1, " + number + ") i; ANALYZE users");
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
