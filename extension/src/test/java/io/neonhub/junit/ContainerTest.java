package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.container.Containers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class ContainerTest {

    /** Were a database shared, the unique index would refuse the second user. */
    @NeonHubDatabase(server = "container")
    static class AUserPerTest {
        @RepeatedTest(10)
        void test(TestDatabase database, Connection connection) throws SQLException {
            Users.insert(connection);
            assertThat(Users.count(connection)).isOne();
            assertThat(database.server().description()).startsWith("container 17.");
        }
    }

    @NeonHubDatabase(migrations = "classpath:with-vector")
    static class Documents {
        @BeforeEach
        void twoDocuments(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO documents VALUES ('near', '[1,2,3]'), ('far', '[9,9,9]')");
            }
        }

        @Test
        void findsTheNearest(Connection connection) throws SQLException {
            assertThat(Users.first(connection, "SELECT id FROM documents ORDER BY embedding <-> '[1,2,4]' LIMIT 1"))
                    .isEqualTo("near");
        }
    }

    @Test
    void eachTestHasADatabaseOfItsOwnInOneContainer() {
        Containers.areRequired();
        run(
                        AUserPerTest.class,
                        Map.of(
                                "neonhub.container.image",
                                Containers.IMAGE,
                                "junit.jupiter.execution.parallel.enabled",
                                "true",
                                "junit.jupiter.execution.parallel.mode.default",
                                "concurrent"))
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(10).failed(0));
    }

    @Test
    void anImageMayHaveExtensionsThatTheEmbeddedServerLacks() {
        Containers.areRequired();
        run(Documents.class, Map.of("neonhub.server", "container", "neonhub.container.image", Containers.VECTOR_IMAGE))
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(1).failed(0));
    }

    @Test
    void theEmbeddedServerSaysWhereThatExtensionIs() {
        Throwable failure = run(Documents.class, Map.of()).testEvents().failed().stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow();

        assertThat(failure)
                .isInstanceOf(ParameterResolutionException.class)
                .cause()
                .hasMessage("classpath:with-vector/20260101000000_documents/migration.sql, line 1, needs the extension"
                        + " \"vector\", which this PostgreSQL 17 server lacks. Install PostgreSQL 17 with the package"
                        + " postgresql-17-pgvector and name its folder with neonhub.postgres.home; or take a container of"
                        + " an image that has it: neonhub.server=container,"
                        + " neonhub.container.image=pgvector/pgvector:pg17.");
    }

    private static EngineExecutionResults run(Class<?> testClass, Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameters(configuration)
                .execute();
    }
}
