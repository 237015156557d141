package io.neonhub.database.server.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.failure.EnvironmentException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptInContainerTest {
    private static final ContainerSettings SETTINGS = new ContainerSettings(Containers.IMAGE, "as configured");

    @TempDir
    private Path cache;

    private DockerClient client;

    @BeforeEach
    void anEngineIsRequired() throws Obstacle {
        Containers.areRequired();
        client = Docker.connect().client();
    }

    @Test
    void theDataIsSavedWhereOnlyItsUserCanReadItBeforeTheContainerGoes() throws Exception {
        ContainerServer server = SETTINGS.start();
        String id = idOf(server);
        KeptDatabase kept = keep(server);
        assertThat(folder().list()).as("before the server stops").isEmpty();

        server.close();
        server.close();

        assertThat(folder().list()).containsExactly(kept);
        Path saved = folder().cluster(kept);
        assertThat(saved).isDirectoryContaining("glob:**/data.tar").isDirectoryContaining("glob:**/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
                .isEqualTo("rwx------");
        assertThat(containers()).doesNotContain(id);
    }

    @Test
    void withoutAFailedTestNothingIsSaved() {
        SETTINGS.start().close();

        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void ofAContainerThatWasKilledNothingIsKept() throws Exception {
        ContainerServer server = SETTINGS.start();
        String id = idOf(server);
        keep(server);
        client.killContainerCmd(id).exec();

        server.close();

        assertThat(folder().list()).isEmpty();
        assertThat(folder().path()).isEmptyDirectory();
        assertThat(containers()).doesNotContain(id);
    }

    @Test
    void whatCannotBeArchivedIsToldInTheWordsOfTheContainer() throws Exception {
        try (ContainerServer server = SETTINGS.start()) {
            DatabaseContainer container = new DatabaseContainer(client, idOf(server));

            assertThatThrownBy(() -> container.freezeAndArchive("/nowhere", OutputStream.nullOutputStream()))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage(
                            "The data of the container could not be saved: tar: nowhere: Cannot stat: No such file or"
                                    + " directory\ntar: Exiting with failure status due to previous errors");
        }
    }

    private KeptDatabase keep(PostgresServer server) {
        Keeper keeper = server.keeper().orElseThrow();
        KeptDatabase database = new KeptDatabase(
                KeptLabel.of("a test", Clock.systemUTC()),
                "postgres",
                1,
                server.description(),
                keeper.place("postgres"));
        keeper.keep(database, folder());
        return database;
    }

    private KeptFolder folder() {
        return KeptFolder.in(Optional.of(cache));
    }

    private String idOf(ContainerServer server) {
        int port = server.url("postgres").port();
        return client.listContainersCmd().withLabelFilter(List.of(Owner.LABEL)).exec().stream()
                .filter(container -> List.of(container.getPorts()).stream()
                        .anyMatch(published -> Integer.valueOf(port).equals(published.getPublicPort())))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private List<String> containers() {
        return client
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(Owner.LABEL, Owner.current().toString()))
                .exec()
                .stream()
                .map(container -> container.getId())
                .toList();
    }
}
