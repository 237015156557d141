package io.neonhub.verification.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.Migration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen of a migration that runs statement by statement. */
@NeonHubDatabase
class StatementTraceTest {
    private final TestDatabase database;

    StatementTraceTest(Databases databases) {
        this.database = databases.empty();
    }

    @BeforeEach
    void begin() throws SQLException {
        execute("""
                CREATE TABLE users (id integer PRIMARY KEY, name text);
                CREATE TABLE notes (id integer PRIMARY KEY, user_id integer);
                INSERT INTO users SELECT n, 'name ' || n FROM generate_series(1, 1000) n;""");
    }

    @Test
    void eachStatementHasTheLocksThatItWasTheFirstToTake() throws SQLException {
        StatementTrace trace = trace("""
                -- what is read
                SELECT count(*) FROM notes;
                ALTER TABLE notes ADD FOREIGN KEY (user_id) REFERENCES users;
                ALTER TABLE users ADD COLUMN age integer;
                ALTER TABLE users ADD COLUMN size integer;
                """);

        assertThat(trace.statements()).extracting(TracedStatement::line).containsExactly(2, 3, 4, 5);
        assertThat(trace.statements())
                .extracting(StatementTraceTest::locks)
                .containsExactly(
                        Set.of("public.notes ACCESS SHARE"),
                        Set.of("public.notes SHARE ROW EXCLUSIVE", "public.users SHARE ROW EXCLUSIVE"),
                        Set.of("public.users ACCESS EXCLUSIVE"),
                        Set.of());
        assertThat(trace.locks().values().stream().map(LockMode::toString))
                .containsExactlyInAnyOrder("SHARE ROW EXCLUSIVE", "ACCESS EXCLUSIVE");
    }

    @Test
    void aLockIsHeldUntilTheTransactionEnds() throws SQLException {
        StatementTrace trace = trace("""
                ALTER TABLE users ADD COLUMN age integer;
                SELECT pg_sleep(0.2);
                COMMIT;
                SELECT pg_sleep(0.2);
                """);

        assertThat(trace.statements().get(0).held()).isBetween(Duration.ofMillis(200), Duration.ofSeconds(10));
        assertThat(trace.statements().get(0).held())
                .isEqualTo(trace.statements()
                        .get(0)
                        .duration()
                        .plus(trace.statements().get(1).duration()));
        assertThat(trace.statements().get(2).held()).isZero();
    }

    @Test
    void aTableInAnotherFileIsRewrittenAndOneThatIsReadIsScanned() throws SQLException {
        StatementTrace trace = trace("""
                ALTER TABLE users ALTER COLUMN name TYPE varchar(40);
                ALTER TABLE users ALTER COLUMN name SET NOT NULL;
                ALTER TABLE users ALTER COLUMN name DROP NOT NULL;
                CREATE TABLE teams (id integer);
                ALTER TABLE teams ALTER COLUMN id TYPE bigint;
                """);

        assertThat(trace.statements())
                .extracting(statement -> names(statement.rewritten()))
                .containsExactly("public.users", "", "", "", "");
        assertThat(trace.statements())
                .extracting(statement -> names(statement.scanned()))
                .containsExactly("public.users", "public.users", "", "", "");
    }

    @Test
    void whatTheMigrationBeforeMadeIsKnownToTheNext() throws SQLException {
        try (StatementTracer tracer = StatementTracer.open(database.url())) {
            tracer.trace(migration("CREATE TABLE teams (id integer); ALTER TABLE notes RENAME TO remarks;"));
            StatementTrace trace = tracer.trace(migration("LOCK teams, remarks IN SHARE MODE;"));

            assertThat(locks(trace.statements().get(0)))
                    .containsExactlyInAnyOrder("public.teams SHARE", "public.remarks SHARE");
        }
    }

    @Test
    void whatRunsOutsideTransactionsOnlyRunsAloneAndFailsInCompany() throws SQLException {
        StatementTrace alone = trace("CREATE INDEX CONCURRENTLY users_name ON users (name);");
        StatementTrace company = trace("SELECT 1;\nCREATE INDEX CONCURRENTLY users_id ON users (id);");

        assertThat(alone.refusal()).isEmpty();
        assertThat(one("SELECT count(*) FROM pg_index WHERE indexrelid = 'users_name'::regclass AND indisvalid"))
                .isEqualTo(1);
        assertThat(company.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.sqlState()).isEqualTo("25001");
        });
    }

    @Test
    void theFirstRefusalEndsItAndTakesTheTransactionBack() throws SQLException {
        StatementTrace trace = trace("CREATE TABLE kept (id integer);\nCOMMIT;\nCREATE TABLE gone (id integer);\n"
                + "ALTER TABLE users ALTER COLUMN name TYPE integer USING name::integer;\nSELECT 1;");

        assertThat(trace.statements()).hasSize(3);
        assertThat(trace.refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.line()).isEqualTo(4));
        assertThat(one("SELECT count(*) FROM pg_class WHERE relname IN ('kept', 'gone')"))
                .isEqualTo(1);
    }

    @Test
    void whetherThereIsALimitForLocksIsReadFromTheSession() throws SQLException {
        StatementTrace trace = trace("LOCK users;\nSET LOCAL lock_timeout = '5s';\nLOCK notes;");

        assertThat(trace.statements()).extracting(TracedStatement::lockTimeout).containsExactly(false, false, true);
    }

    @Test
    void transactionsMayBeSetUpByTheFile() throws SQLException {
        StatementTrace trace = trace(
                "BEGIN;\nSET TRANSACTION ISOLATION LEVEL SERIALIZABLE;\nSELECT 1;\nCOMMIT;\nDEALLOCATE ALL;\nSELECT 2;");

        assertThat(trace.refusal()).isEmpty();
        assertThat(trace.statements()).hasSize(6);
    }

    private StatementTrace trace(String script) throws SQLException {
        try (StatementTracer tracer = StatementTracer.open(database.url())) {
            return tracer.trace(migration(script));
        }
    }

    private static Migration migration(String script) {
        return new Migration("1", script, "");
    }

    private static Set<String> locks(TracedStatement statement) {
        return statement.locks().entrySet().stream()
                .map(lock -> lock.getKey() + " " + lock.getValue())
                .collect(Collectors.toSet());
    }

    private static String names(Set<Relation> relations) {
        return relations.stream().map(Relation::toString).sorted().collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long one(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
