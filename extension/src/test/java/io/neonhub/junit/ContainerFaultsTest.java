package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.container.Containers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testcontainers.DockerClientFactory;

/** What tests read whose container goes away. */
@Tag("processes")
class ContainerFaultsTest {

    @NeonHubDatabase(server = "container", isolation = Isolation.PER_CLASS)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class Killed {
        @Test
        void aUnderIt(TestDatabase database, Connection connection) throws SQLException {
            client().killContainerCmd(container(database)).exec();
            Users.insert(connection);
        }

        @Test
        void bAfterIt(Connection connection) {}
    }

    @Test
    void oneThatIsKilledUnderATest() {
        Containers.areRequired();
        List<String> outcomes = outcomes(Killed.class);
        assertThat(outcomes.get(0))
                .as("whether PostgreSQL is quick enough to say something")
                .isIn(
                        "An I/O error occurred while sending to the backend.",
                        "FATAL: terminating connection due to unexpected postmaster exit");
        assertThat(outcomes.subList(1, 2))
                .containsExactly(
                        "The database postgresql://postgres@localhost:N/neonhub_N does not answer: Connection to"
                                + " localhost:N refused. Check that the hostname and port are correct and that the"
                                + " postmaster is accepting TCP/IP connections.\nThe log of its server ends with:\n…\n"
                                + "(the container was killed)");
    }

    @NeonHubDatabase(server = "container")
    @TestMethodOrder(MethodOrderer.MethodName.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class Removed {
        @Test
        void aBeforeIt(TestDatabase database, Connection connection) throws SQLException {
            Users.insert(connection);
            name = container(database);
        }

        @Test
        @NeonHubDatabase(server = "container", seed = "classpath:seed/one-user.sql")
        void bAfterIt(Connection connection) {}

        private static String name;

        @AfterEach
        void between(TestInfo test) {
            if (test.getDisplayName().startsWith("a")) {
                client().removeContainerCmd(name).withForce(true).exec();
            }
        }
    }

    @Test
    void oneThatIsRemovedBetweenTwoTests() {
        Containers.areRequired();
        assertThat(outcomes(Removed.class))
                .containsExactly(
                        "passed",
                        "The server (container 17.N (" + Containers.IMAGE + "), as configured) refused: Connection to"
                                + " localhost:N refused. Check that the hostname and port are correct and that the"
                                + " postmaster is accepting TCP/IP connections. (SQLSTATE 08001).\nIts log ends with:\n"
                                + "(the container was removed)");
    }

    private static List<String> outcomes(Class<?> type) {
        return Outcomes.of(type, Map.of("neonhub.container.image", Containers.IMAGE))
                .without(message -> message.replaceAll("localhost:\\d+", "localhost:N")
                        .replaceAll("neonhub_[0-9a-f]{16}_\\d+", "neonhub_N")
                        .replaceAll("container 17\\.\\d+", "container 17.N")
                        .replaceAll("(?s)(ends with:\n)[^(].*(\n\\(the container)", "$1…$2"))
                .messages();
    }

    private static String container(TestDatabase database) {
        int port = database.url().port();
        return client().listContainersCmd().exec().stream()
                .filter(container -> Stream.of(container.getPorts())
                        .anyMatch(published -> Integer.valueOf(port).equals(published.getPublicPort())))
                .map(Container::getId)
                .findFirst()
                .orElseThrow();
    }

    private static DockerClient client() {
        return DockerClientFactory.instance().client();
    }
}
