package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.PrismaSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** No check may hang, whatever a database does to it: see also the bad databases that do one thing at a time. */
@NeonHubDatabase
@DeclaredSchema
class BoundedTransactionTest {

    @Test
    void everyWriteAndEveryCommitOfASuiteIsLimited() {
        EngineExecutionResults results = Suites.run(
                Map.of("neonhub.seed", "classpath:bounded/no-write-without-time-outs.sql"),
                AuthTables.class,
                ContentDrafts.class,
                AgentJobs.class,
                MetricEvents.class,
                ForeignKeys.class);

        assertThat(Suites.messages(results)).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isGreaterThan(50);
    }

    @Test
    void aCommitThatWaitsForALockIsRefusedInTime(PrismaSchema schema, Connection other, Connection connection)
            throws SQLException {
        execute(other, """
                CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN PERFORM pg_advisory_lock(1); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER wait AFTER INSERT ON verification_tokens DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION wait();
                SELECT pg_advisory_lock(1);
                """);
        Models models = Models.in(connection, schema);
        models.table("VerificationToken")
                .insert(Fields.of("identifier", "ada").with("token", "token").with("expires", "2031-01-01"));

        ServerRefusal refusal = catchThrowableOfType(ServerRefusal.class, () -> models.commit("VerificationToken"));

        assertThat(refusal.finding().text()).isEqualTo("""
                public.verification_tokens: refuses COMMIT: canceling statement due to lock timeout (SQLSTATE 55P03)
                  → Look for a trigger or a rule on "public"."verification_tokens" that takes locks.""");
    }

    @Test
    void theNextTransactionOfASessionIsLimitedToo(PrismaSchema schema, Connection connection) throws SQLException {
        Models models = Models.in(connection, schema);

        models.commit("User");

        assertThat(models.table("User")
                        .query(
                                "SELECT current_setting('lock_timeout') AS lock,"
                                        + " current_setting('statement_timeout') AS statement",
                                List.of()))
                .containsExactly(Fields.of("lock", "5s").with("statement", "30s"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
