package io.neonhub.verification.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.repair.OpenTransaction;
import io.neonhub.verification.schema.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class PlatformTest {

    @Test
    void whatAPlatformPutsIntoADatabaseIsAdvice(Connection connection) throws SQLException {
        assertThat(judged(connection, """
                CREATE SCHEMA auth;
                CREATE TABLE auth.users (id uuid PRIMARY KEY);
                CREATE ROLE anon;
                GRANT SELECT ON users TO anon;
                CREATE EXTENSION pgcrypto;
                CREATE SCHEMA neon;
                CREATE PUBLICATION supabase_realtime"""))
                .containsExactly(
                        "ADVICE pgcrypto: Nothing to do: it belongs to Supabase.",
                        "ADVICE supabase_realtime: Nothing to do: it belongs to Supabase.",
                        "ADVICE auth: Nothing to do: it belongs to Supabase.",
                        "ADVICE neon: Nothing to do: it belongs to Neon.",
                        "ADVICE public.users.anon: Nothing to do: it belongs to Supabase.");
    }

    @Test
    void whatOnlyLooksLikeItIsNot(Connection connection) throws SQLException {
        assertThat(judged(connection, """
                CREATE SCHEMA authors;
                CREATE ROLE anonymous;
                GRANT SELECT ON users TO anonymous;
                CREATE EXTENSION citext;
                CREATE TABLE auth (id text);
                DROP SCHEMA storage"""))
                .allMatch(line -> line.startsWith("STOP "))
                .hasSize(5);
    }

    private static List<String> judged(Connection connection, String drift) throws SQLException {
        connection.setAutoCommit(false);
        OpenTransaction database = new OpenTransaction(connection);
        database.execute("CREATE TABLE users (id text PRIMARY KEY); CREATE SCHEMA storage");
        Inventory before = database.inventory();
        database.execute(drift);
        return Platform.any().judge(DriftComparison.compare(before, database.inventory(), Set.of("public"))).stream()
                .map(it ->
                        it.severity() + " " + it.object() + ": " + it.remedy().text())
                .toList();
    }
}
