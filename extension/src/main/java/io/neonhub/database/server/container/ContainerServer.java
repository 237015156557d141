package io.neonhub.database.server.container;

import com.github.dockerjava.api.exception.DockerException;
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
    }

    static ContainerServer start(ContainerSettings settings) throws Obstacle {
        return start(settings, Docker.connect());
    }

    static ContainerServer start(ContainerSettings settings, Docker docker) throws Obstacle {
        AtExit atExit = AtExit.register();
        try {
            new Leftovers(docker.client()).remove();
            ContainerServer server = start(settings, docker, atExit);
            atExit.stopWith(server.container::remove);
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

    private static ContainerServer start(ContainerSettings settings, Docker docker, AtExit atExit) throws Obstacle {
        Image image = Image.of(settings.image(), docker.client());
        String password = newPassword();
        DatabaseContainer container = DatabaseContainer.create(docker, image, password);
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

    @Override
    public String logTail() {
        String log = container.logTail();
        return container.end().map(end -> (log + "\n(" + end + ")").strip()).orElse(log);
    }

    @Override
    public void close() {
        container.remove();
        atExit.forget();
    }
}
