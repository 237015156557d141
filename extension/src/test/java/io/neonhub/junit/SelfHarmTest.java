package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.embedded.OwnServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Whatever a test does to its own database, the others don't notice, and it is gone afterwards. */
class SelfHarmTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void letTheServersUserPass() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @NeonHubDatabase
    static class Everywhere {
        @Test
        void dropsIt(TestDatabase database) throws SQLException {
            outside(database, "DROP DATABASE " + database.name() + " WITH (FORCE)");
        }

        @Test
        void renamesNothingButItsTables(Connection connection) throws SQLException {
            execute(connection, "ALTER TABLE users RENAME TO persons");
        }

        @Test
        void endsItsOwnSessions(TestDatabase database) throws SQLException {
            database.connect();
            outside(
                    database,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database.name() + "'");
        }

        @Test
        void leavesATransactionOpen(TestDatabase database) throws SQLException {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            Users.insert(connection);
        }

        @Test
        void holdsALockOfItsSession(TestDatabase database) throws SQLException {
            execute(database.connect(), "SELECT pg_advisory_lock(1)");
        }

        @Test
        void setsItForAllSessions(TestDatabase database, Connection connection) throws SQLException {
            execute(connection, "ALTER DATABASE " + database.name() + " SET search_path = nowhere");
            execute(connection, "ALTER ROLE CURRENT_USER IN DATABASE " + database.name() + " SET work_mem = '1MB'");
        }

        @Test
        void marksItAsATemplate(TestDatabase database) throws SQLException {
            outside(database, "ALTER DATABASE " + database.name() + " IS_TEMPLATE true ALLOW_CONNECTIONS false");
        }

        @Test
        void isNotDisturbedByTheOthers(Connection connection) throws SQLException {
            Users.insert(connection);
            assertThat(Users.first(connection, "SHOW search_path")).isEqualTo("\"$user\", public");
        }
    }

    static class OnAServerWithAllFeatures extends Everywhere {
        @Test
        void preparesATransaction(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            Users.insert(connection);
            execute(connection, "PREPARE TRANSACTION 'it''s mine'");
        }

        @Test
        void leavesAReplicationSlot(Connection connection) throws SQLException {
            execute(connection, "SELECT pg_create_logical_replication_slot('left_behind', 'pgoutput')");
        }

        @Test
        void readsAReplicationSlot(TestDatabase database, Connection connection) throws SQLException {
            execute(connection, "CREATE PUBLICATION everything FOR ALL TABLES");
            Properties properties = database.url().credentials();
            properties.setProperty("replication", "database");
            properties.setProperty("preferQueryMode", "simple");
            properties.setProperty("assumeMinServerVersion", "14");
            Connection reader = DriverManager.getConnection(database.url().toJdbc(), properties);
            execute(reader, "CREATE_REPLICATION_SLOT being_read LOGICAL pgoutput");
            reader.unwrap(PGConnection.class)
                    .getReplicationAPI()
                    .replicationStream()
                    .logical()
                    .withSlotName("being_read")
                    .withSlotOption("proto_version", 1)
                    .withSlotOption("publication_names", "everything")
                    .start();
        }
    }

    @NeonHubDatabase
    static class OfRoles {
        @Test
        void createsARole(Connection connection) throws SQLException {
            execute(connection, "CREATE ROLE of_a_test");
        }
    }

    @Test
    void onAnEmbeddedServerWhichTheNextRunUsesAgain() throws Exception {
        Map<String, String> configuration = Map.of(
                "neonhub.cache",
                folder.toString(),
                "neonhub.postgres.home",
                OwnServer.programs(folder).toString());
        assertThat(Outcomes.of(Everywhere.class, configuration).messages())
                .hasSize(8)
                .containsOnly("passed");
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString().replaceAll("-.*", "")))
                    .containsExactlyInAnyOrder("cluster", "ready");
        }
    }

    @Test
    void onAnExistingServerWhereOnlyRolesStay() throws Exception {
        try (OwnServer server = OwnServer.start(
                folder, "wal_level=logical", "max_prepared_transactions=4", "max_replication_slots=4")) {
            Map<String, String> configuration = Map.of(
                    "neonhub.server",
                    "existing",
                    "neonhub.server.url",
                    "postgresql://postgres@127.0.0.1:" + server.port());
            assertThat(Outcomes.of(OnAServerWithAllFeatures.class, configuration)
                            .messages())
                    .hasSize(11)
                    .containsOnly("passed");
            assertThat(Outcomes.of(OfRoles.class, configuration).messages()).containsExactly("passed");

            try (Connection connection = server.url("postgres").connect()) {
                assertThat(Users.first(connection, """
                        SELECT concat_ws(', ',
                            (SELECT string_agg(datname, ' ') FROM pg_database WHERE datname ~ '^neonhub_[0-9a-f]{16}_'),
                            (SELECT string_agg(gid, ' ') FROM pg_prepared_xacts),
                            (SELECT string_agg(slot_name, ' ') FROM pg_replication_slots),
                            (SELECT string_agg(s::text, ' ') FROM pg_db_role_setting s),
                            (SELECT string_agg(rolname, ' ') FROM pg_roles WHERE oid >= 16384))""")).isEqualTo("of_a_test");
            }
            assertThat(Outcomes.of(OfRoles.class, configuration).messages())
                    .as("roles belong to the server, and all databases share them")
                    .containsExactly("ERROR: role \"of_a_test\" already exists");
        }
    }

    private static void outside(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.server().url("postgres").connect()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
