package io.neonhub.database.server.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("processes")
class ContainerServerTest {
    private static final ContainerSettings SETTINGS = new ContainerSettings(Containers.IMAGE, "as configured");

    private static final ContainerSettings MISSING = new ContainerSettings("127.0.0.1:1/postgres:17", "as configured");

    private static final DatabaseRecipe NEONHUB =
            DatabaseRecipe.read("classpath:io/neonhub/v3.0/prisma/migrations", PrismaVersion.DEFAULT, List.of());

    /** For tests that only look at it. */
    private static ContainerServer shared;

    @BeforeAll
    static void startAContainer() {
        Containers.areRequired();
        shared = SETTINGS.start();
    }

    @AfterAll
    static void stopIt() {
        if (shared != null) {
            shared.close();
        }
    }

    @Test
    void saysWhatItIs() {
        assertThat(shared.description())
                .isEqualTo("container " + shared.version() + " (" + Containers.IMAGE + "), as configured");
        assertThat(shared.version().major()).isEqualTo(17);
    }

    @Test
    void isSetAsTheEmbeddedServerIs() throws SQLException {
        try (Connection connection = shared.url("postgres").connect()) {
            assertThat(List.of(
                            show(connection, "fsync"),
                            show(connection, "wal_level"),
                            show(connection, "max_connections"),
                            show(connection, "wal_segment_size"),
                            show(connection, "scram_iterations"),
                            show(connection, "server_encoding"),
                            show(connection, "log_timezone")))
                    .containsExactly("off", "minimal", "200", "1MB", "1", "UTF8", "UTC");
            assertThat(query(connection, "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database LIMIT 1"))
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void keepsItsDataInMemoryAndItsPortToThisMachine() throws Exception {
        InspectContainerResponse container = inspect(shared);
        assertThat(container.getMounts()).isEmpty();
        assertThat(container.getHostConfig().getTmpFs()).containsOnlyKeys("/var/lib/postgresql/data");
        assertThat(container.getNetworkSettings().getPorts().getBindings().get(ExposedPort.tcp(5432)))
                .extracting(binding -> binding.getHostIp())
                .containsExactly("127.0.0.1");
    }

    @Test
    void refusesWhoeverDoesNotKnowItsPassword() {
        DatabaseUrl url = shared.url("postgres");
        DatabaseUrl guessed = new DatabaseUrl(url.host(), url.port(), url.database(), url.user(), "postgres");
        assertThatThrownBy(guessed::connect)
                .isInstanceOf(SQLException.class)
                .hasMessage("FATAL: password authentication failed for user \"postgres\"");
    }

    @Test
    void leavesNothingBehind() throws Exception {
        ContainerServer server = SETTINGS.start();
        String id = inspect(server).getId();

        server.close();
        server.close();

        assertThatThrownBy(() -> client().inspectContainerCmd(id).exec()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysThatItsContainerWasKilled() throws Exception {
        try (ContainerServer server = SETTINGS.start();
                DatabaseProvider provider = DatabaseProvider.on(server)) {
            provider.create(NEONHUB).close();

            client().killContainerCmd(inspect(server).getId()).exec();

            assertThatThrownBy(() -> createUntilItFails(provider))
                    .isInstanceOf(EnvironmentException.class)
                    .message()
                    .startsWith("The server (" + server.description() + ") refused: ")
                    .contains("\nIts log ends with:\n")
                    .endsWith("\n(the container was killed)");
        }
    }

    /** An engine that stops takes its containers with it. */
    @Test
    void saysThatTheEngineHasStopped() throws Exception {
        try (EngineDoor door = EngineDoor.open();
                ContainerServer server = ContainerServer.start(SETTINGS, door.docker());
                DatabaseProvider provider = DatabaseProvider.on(server)) {
            provider.create(NEONHUB).close();

            String id = inspect(server).getId();
            door.shut();
            client().removeContainerCmd(id).withForce(true).exec();

            assertThatThrownBy(() -> createUntilItFails(provider))
                    .isInstanceOf(EnvironmentException.class)
                    .message()
                    .startsWith("The server (" + server.description() + ") refused: ")
                    .endsWith("\nIts log ends with:\n(the Docker engine does not answer any more)");
        }
    }

    @Test
    void saysWhyAContainerEndedEarly() throws Exception {
        String image = imageWith("PGDATA=/proc/nowhere");
        try {
            assertThatThrownBy(() -> new ContainerSettings(image, "as configured").start())
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("PostgreSQL in a container of " + image + " could not be started: the container ended"
                            + " with exit code 1 while starting. Its log ends with:\n"
                            + "mkdir: cannot create directory ‘/proc/nowhere’: No such file or directory");
        } finally {
            client().removeImageCmd(image).exec();
        }
    }

    @Test
    void saysWhichImageIsMissing() {
        assertThatThrownBy(MISSING::start)
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("There can be no container: the Docker engine lacks the image 127.0.0.1:1/postgres:17 and"
                        + " cannot pull it: Get \"http://127.0.0.1:1/v2/\": dial tcp 127.0.0.1:1: connect: connection"
                        + " refused. Name another one with neonhub.container.image, make this one available with docker"
                        + " login or docker pull, or take the server that needs no Docker: neonhub.server=embedded (or"
                        + " auto).");
    }

    @Test
    void anotherServerIsTakenForAMissingImageWhereThatIsWanted() {
        try (PostgresServer server = new AutoSettings(MISSING, EmbeddedSettings.defaults()).start()) {
            assertThat(server.description())
                    .isEqualTo(
                            "embedded 17.11: the Docker engine lacks the image 127.0.0.1:1/postgres:17 and cannot pull"
                                    + " it: Get \"http://127.0.0.1:1/v2/\": dial tcp 127.0.0.1:1: connect: connection refused");
        }
    }

    @Test
    void isTakenWhereAnEngineAnswers() {
        try (PostgresServer server = new AutoSettings(SETTINGS, EmbeddedSettings.defaults()).start()) {
            assertThat(server.description())
                    .isEqualTo("container " + server.version() + " (" + Containers.IMAGE
                            + "), auto: a Docker engine answers");
        }
    }

    @Test
    void refusesWhatNamesNoImage() {
        assertThatThrownBy(() -> new ContainerSettings("Postgres 17", "as configured").start())
                .isInstanceOf(UsageException.class)
                .hasMessage("neonhub.container.image is 'Postgres 17', which names no image. Write it as docker pull"
                        + " takes it, for example postgres:17 or registry.example.org/pgvector/pgvector:pg17.");
    }

    /** Some databases are made ahead; more than that there cannot be. */
    private static void createUntilItFails(DatabaseProvider provider) {
        for (int count = 0; count < 100; count++) {
            provider.create(NEONHUB);
        }
    }

    private static InspectContainerResponse inspect(ContainerServer server) throws Obstacle {
        int port = server.url("postgres").port();
        DockerClient client = client();
        return client.listContainersCmd().withLabelFilter(List.of(Owner.LABEL)).exec().stream()
                .filter(container -> List.of(container.getPorts()).stream()
                        .anyMatch(published -> Integer.valueOf(port).equals(published.getPublicPort())))
                .map(container -> client.inspectContainerCmd(container.getId()).exec())
                .findFirst()
                .orElseThrow();
    }

    /** The image of these tests, with another environment. */
    private static String imageWith(String variable) throws Obstacle {
        DockerClient client = client();
        String container = client.createContainerCmd(Containers.IMAGE).exec().getId();
        try {
            String tag = "test-" + container.substring(0, 12);
            client.commitCmd(container)
                    .withEnv(variable)
                    .withRepository("neonhub")
                    .withTag(tag)
                    .exec();
            return "neonhub:" + tag;
        } finally {
            new DatabaseContainer(client, container).remove();
        }
    }

    private static DockerClient client() throws Obstacle {
        return Docker.connect().client();
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return query(connection, "SHOW " + setting);
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
