package io.neonhub.database.server.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import io.neonhub.database.server.DisposableCluster;
import io.neonhub.failure.UsageException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * An image that lies on the engine.
 *
 * @param name as the engine knows it
 * @param major of its PostgreSQL, where it says so as the official ones do
 * @param dataFolders what a container of it would keep on disk
 */
record Image(String name, Optional<Integer> major, Set<String> dataFolders) {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Pattern MAJOR = Pattern.compile("PG_MAJOR=(\\d{1,4})");
    private static final int OLDEST_MAJOR = 14;
    private static final String USUAL_FOLDER = "/var/lib/postgresql/data";

    /** Pulls it if it is not there; registries and their passwords are those of Testcontainers. */
    static Image of(String text, DockerClient client) throws Obstacle {
        DockerImageName name = ImageNameSubstitutor.instance().apply(parse(text));
        try {
            return inspect(name, client);
        } catch (NotFoundException e) {
            pull(name, client);
            return inspect(name, client);
        }
    }

    private static DockerImageName parse(String text) {
        try {
            DockerImageName name = DockerImageName.parse(text);
            name.assertValid();
            return name;
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "neonhub.container.image is '" + text
                            + "', which names no image. Write it as docker pull takes it, for example postgres:17 or"
                            + " registry.example.org/pgvector/pgvector:pg17.",
                    e);
        }
    }

    private static Image inspect(DockerImageName name, DockerClient client) {
        String canonical = name.asCanonicalNameString();
        Optional<ContainerConfig> config =
                Optional.ofNullable(client.inspectImageCmd(canonical).exec().getConfig());
        Set<String> volumes = config.flatMap(it -> Optional.ofNullable(it.getVolumes()))
                .<Set<String>>map(Map::keySet)
                .filter(folders -> !folders.isEmpty())
                .orElse(Set.of(USUAL_FOLDER));
        return new Image(
                canonical,
                config.flatMap(it -> Optional.ofNullable(it.getEnv())).flatMap(Image::major),
                volumes);
    }

    private static Optional<Integer> major(String[] environment) {
        return Arrays.stream(environment)
                .map(MAJOR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .findFirst();
    }

    private static void pull(DockerImageName name, DockerClient client) throws Obstacle {
        try {
            boolean done = client.pullImageCmd(name.getUnversionedPart())
                    .withTag(name.getVersionPart())
                    .exec(new PullImageResultCallback())
                    .awaitCompletion(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!done) {
                throw missing(name, "it took longer than " + LIMIT.toMinutes() + " minutes", null);
            }
        } catch (DockerException | DockerClientException e) {
            throw missing(name, EngineWords.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw missing(name, "interrupted", e);
        }
    }

    private static Obstacle missing(DockerImageName name, String why, @Nullable Exception cause) {
        return new Obstacle(
                "the Docker engine lacks the image " + name.asCanonicalNameString() + " and cannot pull it: " + why,
                "Name another one with neonhub.container.image, make this one available with docker login or docker pull",
                cause);
    }

    /** Arguments of {@code initdb}; of an unknown version none that only newer ones understand. */
    String initdbArguments() {
        return String.join(" ", DisposableCluster.initdbOptions(major.orElse(OLDEST_MAJOR), "C.UTF-8"));
    }
}
