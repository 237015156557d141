package io.neonhub.database.server.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import io.neonhub.database.server.DisposableCluster;
import io.neonhub.failure.EnvironmentException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** A container that exists, or existed: anybody may remove one. */
record DatabaseContainer(DockerClient client, String id) {
    private static final ExposedPort PORT = ExposedPort.tcp(5432);

    private static final int NOT_PUBLISHED = 1;
    private static final int LINES = 20;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    // 128 and the number of the signal KILL.
    private static final long KILLED = 137;

    /** Made, not yet started, with its data in memory. */
    static DatabaseContainer create(Docker docker, Image image, String password) {
        return create(
                docker,
                image,
                password,
                image.dataFolders().stream().collect(Collectors.toMap(folder -> folder, folder -> "rw")));
    }

    /** Made, not yet started, with the data of another one on its disk. */
    static DatabaseContainer create(Docker docker, Image image, String password, InputStream archive) {
        DatabaseContainer container = create(docker, image, password, Map.of());
        try {
            docker.client()
                    .copyArchiveToContainerCmd(container.id)
                    .withTarInputStream(archive)
                    .withRemotePath("/")
                    .exec();
            return container;
        } catch (RuntimeException | Error e) {
            container.remove();
            throw e;
        }
    }

    private static DatabaseContainer create(Docker docker, Image image, String password, Map<String, String> memory) {
        DockerClient client = docker.client();
        return new DatabaseContainer(
                client,
                client.createContainerCmd(image.name())
                        .withEnv("POSTGRES_PASSWORD=" + password, "POSTGRES_INITDB_ARGS=" + image.initdbArguments())
                        .withCmd(command())
                        .withExposedPorts(PORT)
                        .withLabels(labels())
                        .withHostConfig(HostConfig.newHostConfig()
                                .withPortBindings(new PortBinding(docker.binding(), PORT))
                                .withTmpFs(memory))
                        .exec()
                        .getId());
    }

    private static List<String> command() {
        Stream<String> settings = DisposableCluster.SETTINGS.stream().flatMap(setting -> Stream.of("-c", setting));
        return Stream.concat(Stream.of("postgres"), settings).toList();
    }

    /** Those of Testcontainers let its clean-up container know what it may remove; ours names the owner. */
    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>(DockerClientFactory.DEFAULT_LABELS);
        labels.put(DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL, DockerClientFactory.SESSION_ID);
        labels.put(Owner.LABEL, Owner.current().toString());
        return labels;
    }

    /** Returns where PostgreSQL's port is published. */
    int start() {
        client.startContainerCmd(id).exec();
        Ports.Binding[] bindings = client.inspectContainerCmd(id)
                .exec()
                .getNetworkSettings()
                .getPorts()
                .getBindings()
                .get(PORT);
        if (bindings == null || bindings.length == 0) {
            // It has ended already: the wait for it tells why.
            return NOT_PUBLISHED;
        }
        return Integer.parseInt(bindings[0].getHostPortSpec());
    }

    /** How it ended; empty while it runs. */
    Optional<String> end() {
        try {
            ContainerState state = client.inspectContainerCmd(id).exec().getState();
            return Boolean.TRUE.equals(state.getRunning()) ? Optional.empty() : Optional.of(end(state));
        } catch (NotFoundException e) {
            return Optional.of("the container was removed");
        } catch (RuntimeException e) {
            // A client's transport has failures of its own.
            return Optional.of("the Docker engine does not answer any more");
        }
    }

    private static String end(ContainerState state) {
        if (Boolean.TRUE.equals(state.getOOMKilled())) {
            return "the container was killed: it had no memory left";
        }
        Long code = state.getExitCodeLong();
        return code != null && code == KILLED
                ? "the container was killed"
                : "the container ended with exit code " + code;
    }

    /** The last lines of its log, or an empty string when they are out of reach. */
    String logTail() {
        Queue<String> frames = new ConcurrentLinkedQueue<>();
        try (var log = client.logContainerCmd(id)
                .withStdOut(true)
                .withStdErr(true)
                .withTail(LINES)
                .exec(new ResultCallback.Adapter<Frame>() {
                    @Override
                    public void onNext(Frame frame) {
                        frames.add(new String(frame.getPayload(), StandardCharsets.UTF_8));
                    }
                })) {
            log.awaitCompletion(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // The log has gone with the container, or with the engine.
        }
        return String.join("", frames).strip();
    }

    /**
     * Stops all that runs in it, but for PostgreSQL's first process, which writes nothing, and writes an archive of a folder.
     * What Docker itself offers to copy with is blind to folders in memory.
     */
    void freezeAndArchive(String folder, OutputStream archive) {
        String exec = client.execCreateCmd(id)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withCmd("sh", "-c", "kill -STOP -1; exec tar -cf - -C / \"$0\"", folder.substring(1))
                .exec()
                .getId();
        Output output = new Output(archive);
        try {
            client.execStartCmd(exec).exec(output).awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while the data of a container was being saved.", e);
        }
        Long code = client.inspectExecCmd(exec).exec().getExitCodeLong();
        if (code == null || code != 0) {
            throw new EnvironmentException("The data of the container could not be saved: " + output.complaint());
        }
    }

    /** Removes it with its volumes, whatever it does. */
    void remove() {
        try {
            client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (RuntimeException e) {
            // Somebody else removes it, or its engine is gone; what is left, a later start removes.
        }
    }
}
