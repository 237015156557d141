package io.neonhub.benchmark.subject;

import io.neonhub.junit.NeonHubDatabase;
import io.zonky.test.db.postgres.embedded.FlywayPreparer;
import io.zonky.test.db.postgres.junit5.EmbeddedPostgresExtension;
import io.zonky.test.db.postgres.junit5.PreparedDbExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The first test of a JVM, which prints {@value #READY} as soon as it has what it wants. */
public final class StartTests {
    public static final String READY = "ready";
    public static final String IMAGE_PROPERTY = "benchmark.image";
    public static final String LABEL = "io.neonhub.benchmark";

    private StartTests() {}

    private static void query(Connection connection) throws SQLException {
        FirstQuery.on(connection);
        System.out.println(READY);
    }

    /** Wants no database. */
    public static class Empty {
        @Test
        void test() {
            System.out.println(READY);
        }
    }

    public static class Ours {
        @Test
        @NeonHubDatabase
        void test(Connection database) throws SQLException {
            query(database);
        }
    }

    /** The least that anybody must do: start a server on a folder that lies ready, and log in to a database in it. */
    public static class ByHand {
        @Test
        void test() throws Exception {
            try (ReadyFolder.Server server = ReadyFolder.fromProperties().start();
                    Connection database = DriverManager.getConnection(server.url())) {
                query(database);
            }
        }
    }

    public static class Zonky {
        @RegisterExtension
        final PreparedDbExtension postgres =
                EmbeddedPostgresExtension.preparedDatabase(FlywayPreparer.forClasspathLocation(FlywayFiles.location()));

        @Test
        void test() throws SQLException {
            try (Connection database = postgres.getTestDatabase().getConnection()) {
                query(database);
            }
        }
    }

    public static class NewContainer {
        @Test
        void test() throws SQLException {
            try (PostgreSQLContainer container = container()) {
                queryMigrated(container);
            }
        }
    }

    /** Goes on running after the JVM. */
    public static class ReusedContainer {
        @Test
        void test() throws SQLException {
            queryMigrated(container().withReuse(true));
        }
    }

    private static PostgreSQLContainer container() {
        String image = System.getProperty(IMAGE_PROPERTY);
        PostgreSQLContainer container =
                new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        if (image.endsWith("-local")) {
            // That of .ci/image starts its server once. The official one starts another before it, which Testcontainers
            // waits for.
            container.waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\s", 1));
        }
        return container
                .withUsername("postgres")
                .withDatabaseName("postgres")
                .withEnv("POSTGRES_INITDB_ARGS", "")
                .withLabel(LABEL, "true");
    }

    private static void queryMigrated(PostgreSQLContainer container) throws SQLException {
        container.start();
        Flyway.configure()
                .dataSource(container.getJdbcUrl(), container.getUsername(), container.getPassword())
                .locations(FlywayFiles.location())
                .load()
                .migrate();
        try (Connection database =
                DriverManager.getConnection(container.getJdbcUrl(), container.getUsername(), container.getPassword())) {
            query(database);
        }
    }
}
