package io.neonhub.database.server.container;

import com.github.dockerjava.api.exception.DockerException;
import io.neonhub.database.kept.Keeper;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.database.server.process.AtExit;
import io.neonhub.failure.EnvironmentException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A PostgreSQL in a container of our own, with its data in memory; for an engine on this machine, on the loopback address.
 *
 * <p>It lives until {@link #close()} or a normal end of the JVM. What a killed JVM leaves is removed by Testcontainers'
 * clean-up container (ryuk), or, where that does not run, by the next start on the same host. There is a random password.
 * Safe for use by several threads; several servers may run at once.
 */
public final class ContainerServer implements PostgresServer {
    private static final String DATABASE = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final int PASSWORD_BYTES = 24;

    private final ContainerSettings settings;
    private final DatabaseContainer container;
    private final DatabaseUrl url;
    private final ServerVersion version;
    private final AtExit atExit;
    private final KeptInContainer kept;
    private boolean closed;

    private ContainerServer(
            ContainerSettings settings,
            DatabaseContainer container,
            DatabaseUrl url,
            ServerVersion version,
            AtExit atExit) {
        this.settings = settings;
        this.container = container;
        this.url = url;
        this.version = version;
        this.atExit = atExit;
        this.kept = new KeptInContainer(settings.image());
    }

    static ContainerServer start(ContainerSettings settings) throws Obstacle {
        return start(settings, Docker.connect());
    }

    static ContainerServer start(ContainerSettings settings, Docker docker) throws Obstacle {
        return start(settings, docker, newPassword(), DatabaseContainer::create);
    }

    /** Starts a server on data that was kept, and which stays as it is. */
    static ContainerServer open(ContainerSettings settings, SavedData data) throws Obstacle {
        return start(settings, Docker.connect(), data.password(), data::restore);
    }

    /** Makes a container, which is started next. */
    @FunctionalInterface
    private interface Creation {
        DatabaseContainer create(Docker docker, Image image, String password);
    }

    private static ContainerServer start(ContainerSettings settings, Docker docker, String password, Creation creation)
            throws Obstacle {
        AtExit atExit = AtExit.register();
        try {
            new Leftovers(docker.client()).remove();
            ContainerServer server = start(settings, docker, password, creation, atExit);
            atExit.stopWith(server::release);
            return server;
        } catch (DockerException e) {
            atExit.forget();
            throw new EnvironmentException(
                    "The Docker engine at " + docker.engine() + " could not start a container of " + settings.image()
                            + ": " + EngineWords.of(e) + ".",
                    e);
        } catch (Obstacle | RuntimeException | Error e) {
            atExit.forget();
            throw e;
        }
    }

    private static ContainerServer start(
            ContainerSettings settings, Docker docker, String password, Creation creation, AtExit atExit)
            throws Obstacle {
        Image image = Image.of(settings.image(), docker.client());
        DatabaseContainer container = creation.create(docker, image, password);
        try {
            int port = container.start();
            DatabaseUrl url = new DatabaseUrl(docker.host(), port, DATABASE, SUPERUSER, password);
            ServerVersion version = new Startup(container, settings.image(), url).await();
            return new ContainerServer(settings, container, url, version, atExit);
        } catch (RuntimeException | Error e) {
            container.remove();
            throw e;
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public String description() {
        return "container " + version + " (" + settings.image() + "), " + settings.reason();
    }

    @Override
    public ServerVersion version() {
        return version;
    }

    @Override
    public DatabaseUrl url(String database) {
        return url.withDatabase(database);
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Optional<String> fastTablespace() {
        return Optional.empty();
    }

    /** They go with all data of the container. */
    @Override
    public Optional<Keeper> keeper() {
        return Optional.of(kept);
    }

    @Override
    public String logTail() {
        String log = container.logTail();
        return container.end().map(end -> (log + "\n(" + end + ")").strip()).orElse(log);
    }

    @Override
    public void close() {
        try {
            release();
        } finally {
            atExit.forget();
        }
    }

    private synchronized void release() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            kept.save(container, url);
        } finally {
            container.remove();
        }
    }
}
