package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.container.ContainerSettings;
import io.neonhub.database.server.container.Containers;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What stays of tests that failed, and how their failures tell it. */
@Tag("processes")
class KeptAfterFailureTest {
    @TempDir
    private Path cache;

    @BeforeEach
    void letTheServersUserPass() throws IOException {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @NeonHubDatabase
    static class Fails {
        @Test
        void fails(Connection connection) throws SQLException {
            Users.insert(connection);
            throw new AssertionError("as it must");
        }

        @Test
        void passes(Connection connection) {}

        @Test
        void isAborted(Connection connection) {
            Assumptions.abort();
        }
    }

    @Test
    void theDatabaseOfAFailedTestIsKeptAndItsFailureSaysHowToOpenIt() throws SQLException {
        List<Throwable> failures = failures(Fails.class, Map.of());
        KeptDatabase kept = onlyKept();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure).hasMessage("as it must");
            assertThat(failure.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly("The database is kept. Open it with: ci/verify kept open "
                            + kept.label().id() + " --cache " + cache);
        });
        assertThat(kept.label().test()).isEqualTo(Fails.class.getName() + " fails(Connection)");
        assertThat(usersIn(kept)).isOne();
        assertThat(usersIn(kept)).as("it can be opened again").isOne();
    }

    @NeonHubDatabase
    static class FailsInAfterEach {
        @Test
        void test(Connection connection) {}

        @AfterEach
        void fails() {
            throw new AssertionError("as it must");
        }
    }

    @Test
    void soIsThatOfAFailedLifecycleMethod() {
        assertThat(failures(FailsInAfterEach.class, Map.of()))
                .singleElement()
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(onlyKept().label().test()).isEqualTo(FailsInAfterEach.class.getName() + " test(Connection)");
    }

    @NeonHubDatabase(isolation = Isolation.PER_CLASS)
    static class TwoFail {
        @Test
        void one(Connection connection) {
            throw new AssertionError("one");
        }

        @Test
        void other() {
            throw new AssertionError("other");
        }

        @Test
        void third(Connection connection) {}
    }

    @Test
    void aClassKeepsOneDatabaseAndEachFailureNamesIt() {
        List<Throwable> failures = failures(TwoFail.class, Map.of("junit.jupiter.testmethod.order.default", ORDER));
        String expected = "The database is kept. Open it with: ci/verify kept open "
                + onlyKept().label().id() + " --cache " + cache;
        assertThat(failures)
                .flatExtracting(failure -> Stream.of(failure.getSuppressed())
                        .map(Throwable::getMessage)
                        .toList())
                .containsExactly(expected, expected);
    }

    private static final String ORDER = "org.junit.jupiter.api.MethodOrderer$MethodName";

    @Test
    void nothingIsKeptWhereTheOperatorSaysSo() {
        assertThat(failures(Fails.class, Map.of("neonhub.keep", "never")))
                .singleElement()
                .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
        assertThat(folder().list()).isEmpty();
    }

    @NeonHubDatabase(keep = Keep.NEVER)
    static class FailsAndKeepsNothing {
        @Test
        void fails(Connection connection) {
            throw new AssertionError("as it must");
        }
    }

    @Test
    void norWhereTheAnnotationSaysSo() {
        assertThat(failures(FailsAndKeepsNothing.class, Map.of())).hasSize(1);
        assertThat(folder().list()).isEmpty();
    }

    @NeonHubDatabase
    static class SevenFail {
        @org.junit.jupiter.params.ParameterizedTest
        @org.junit.jupiter.params.provider.ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
        void fails(int number, Connection connection) {
            throw new AssertionError(number);
        }
    }

    @Test
    void theFirstFiveOfASessionAreKept() {
        assertThat(failures(SevenFail.class, Map.of()))
                .extracting(failure -> failure.getSuppressed().length)
                .containsExactly(1, 1, 1, 1, 1, 0, 0);
        assertThat(folder().list()).hasSize(KeptFolder.MOST);
    }

    @Test
    void theOldestGoesWhenANewOneCannotStayBesideIt() {
        failures(Fails.class, Map.of());
        KeptDatabase oldest = onlyKept();
        failures(SevenFail.class, Map.of());
        assertThat(folder().list()).hasSize(KeptFolder.MOST).doesNotContain(oldest);
    }

    @Test
    void aContainersDataIsKeptAndEachTimeItIsOpenedIsAsTheTestLeftIt() throws SQLException {
        Containers.areRequired();
        failures(Fails.class, Map.of("neonhub.server", "container", "neonhub.container.image", Containers.IMAGE));
        KeptDatabase kept = onlyKept();
        assertThat(kept.label().test()).isEqualTo(Fails.class.getName() + " fails(Connection)");
        assertThat(kept.server()).isEqualTo("container 17.11 (" + Containers.IMAGE + "), as configured");
        assertThat(kept.place()).isEqualTo(new KeptPlace.Container(Containers.IMAGE));
        for (int i = 0; i < 2; i++) {
            try (PostgresServer server = new ContainerSettings(Containers.IMAGE, "kept").open(folder().cluster(kept));
                    Connection connection = server.url(kept.name()).connect()) {
                assertThat(Users.count(connection)).isOne();
                assertThat(Users.first(connection, "DELETE FROM users RETURNING email"))
                        .isEqualTo("ada@example.org");
            }
        }
    }

    private int usersIn(KeptDatabase kept) throws SQLException {
        KeptPlace.Cluster place = (KeptPlace.Cluster) kept.place();
        EmbeddedSettings settings = new EmbeddedSettings(
                Optional.of(place.programs()), place.major(), Optional.of(cache), Optional.empty(), true, "kept");
        try (EmbeddedServer server = EmbeddedServer.open(folder().cluster(kept), settings);
                Connection connection = server.url(kept.name()).connect()) {
            assertThat(folder().isOpen(kept)).isTrue();
            return Users.count(connection);
        }
    }

    private KeptDatabase onlyKept() {
        assertThat(folder().list()).hasSize(1);
        return folder().list().get(0);
    }

    private KeptFolder folder() {
        return KeptFolder.in(Optional.of(cache));
    }

    private List<Throwable> failures(Class<?> type, Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .configurationParameter("neonhub.cache", cache.toString())
                .configurationParameters(configuration)
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow())
                .toList();
    }
}
