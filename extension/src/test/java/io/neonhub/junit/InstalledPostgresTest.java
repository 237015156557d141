package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A history that needs an extension which Debian packages for its PostgreSQL, and the one that is bundled lacks. */
class InstalledPostgresTest {
    private static final Path HOME = Path.of("/usr/lib/postgresql/15");
    private static final Path IP4R = Path.of("/usr/share/postgresql/15/extension/ip4r.control");

    @NeonHubDatabase(migrations = "classpath:with-ip4r")
    static class Networks {
        @Test
        void findsTheNetworkOfAnAddress(TestDatabase database, Connection connection) throws SQLException {
            assertThat(database.server().description()).matches("embedded 15\\.\\d+, from " + HOME);
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO networks VALUES ('near', '10.1.0.0/16'), ('far', '192.0.2.0/24')");
            }
            assertThat(Users.first(connection, "SELECT id FROM networks WHERE addresses >>= '10.1.2.3'"))
                    .isEqualTo("near");
        }
    }

    @NeonHubDatabase(migrations = "classpath:with-vector")
    static class Documents {
        @Test
        void test(Connection connection) {}
    }

    @Test
    void hasTheExtensionsThatWereInstalledWithIt() {
        isRequired();
        assertThat(failure(Networks.class, Map.of("neonhub.postgres.home", HOME.toString())))
                .isEmpty();
    }

    @Test
    void saysWhichPackageItLacks() {
        isRequired();
        assertThat(failure(Documents.class, Map.of("neonhub.postgres.home", HOME.toString())))
                .hasValue("classpath:with-vector/20260101000000_documents/migration.sql, line 1, needs the extension"
                        + " \"vector\", which this PostgreSQL 15 server lacks. Install PostgreSQL 15 with the package"
                        + " postgresql-15-pgvector and name its folder with neonhub.postgres.home; or take a container of"
                        + " an image that has it: neonhub.server=container,"
                        + " neonhub.container.image=pgvector/pgvector:pg15.");
    }

    @Test
    void theBundledOneSaysWhereTheExtensionIs() {
        assertThat(failure(Networks.class, Map.of()))
                .hasValue("classpath:with-ip4r/20260101000000_networks/migration.sql, line 1, needs the extension"
                        + " \"ip4r\", which this PostgreSQL 17 server lacks. Install PostgreSQL 17 with the package"
                        + " postgresql-17-ip4r and name its folder with neonhub.postgres.home; or take a container of an"
                        + " image that has it: neonhub.server=container, neonhub.container.image=<image>.");
    }

    private static void isRequired() {
        if (Files.exists(HOME.resolve("bin/postgres")) && Files.exists(IP4R)) {
            return;
        }
        if (List.of(System.getProperty("neonhub.test.required", "").split(",")).contains("installed-postgres")) {
            fail("neonhub.test.required names installed-postgres, but there is no " + HOME + " with " + IP4R);
        }
        Assumptions.abort("an installed PostgreSQL and its extensions: there is no " + HOME + " with " + IP4R);
    }

    private static Optional<String> failure(Class<?> testClass, Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameters(configuration)
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.finished(1))
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> root(result.getThrowable().orElseThrow()).getMessage())
                .findFirst();
    }

    /** JUnit wraps what an extension throws. */
    private static Throwable root(Throwable failure) {
        return Optional.ofNullable(failure.getCause()).orElse(failure);
    }
}
