package io.neonhub.database.server.embedded;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.database.server.process.AtExit;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * A PostgreSQL process of our own, on the loopback address of this machine, in a folder that is removed with it.
 *
 * <p>It lives until {@link #close()} or a normal end of the JVM. What a killed JVM leaves is removed by the next start
 * of the same user. Other users of the machine can neither log in (there is a random password) nor read its files. Safe
 * for use by several threads; several servers may run at once.
 */
public final class EmbeddedServer implements PostgresServer {
    private static final String LOOPBACK = "127.0.0.1";

    private final String reason;
    private final ServerProcess process;
    private final Cluster cluster;
    private final ServerLog log;
    private final OwnedFolder folder;
    private final Cache cache;
    private final AtExit atExit;
    private boolean closed;

    private EmbeddedServer(
            String reason,
            ServerProcess process,
            Cluster cluster,
            ServerLog log,
            OwnedFolder folder,
            Cache cache,
            AtExit atExit) {
        this.reason = reason;
        this.process = process;
        this.cluster = cluster;
        this.log = log;
        this.folder = folder;
        this.cache = cache;
        this.atExit = atExit;
    }

    /**
     * Starts a server on a free port.
     *
     * @throws UsageException if the named installation is none
     * @throws EnvironmentException if this machine lacks something: binaries, space, a right
     */
    public static EmbeddedServer start(EmbeddedSettings settings) {
        return start(settings, EmbeddedServer::freePort);
    }

    static EmbeddedServer start(EmbeddedSettings settings, IntSupplier ports) {
        Platform platform = Platform.current();
        Optional<Path> named = settings.temporaryFolder().map(Path::toAbsolutePath);
        Stream.concat(named.stream(), platform.temporaryFolders().stream())
                .distinct()
                .forEach(parent -> new Leftovers(parent, platform).remove());
        AtExit atExit = AtExit.register();
        try {
            OwnedFolder folder = OwnedFolder.create(named.orElseGet(platform::temporaryFolder), platform);
            EmbeddedServer server = start(settings, ports, folder, atExit);
            atExit.stopWith(server::release);
            return server;
        } catch (RuntimeException | Error e) {
            atExit.forget();
            throw e;
        }
    }

    private static EmbeddedServer start(
            EmbeddedSettings settings, IntSupplier ports, OwnedFolder folder, AtExit atExit) {
        try {
            return startIn(folder, settings, ports, atExit);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedServer startIn(
            OwnedFolder folder, EmbeddedSettings settings, IntSupplier ports, AtExit atExit) {
        Path scratchParent =
                settings.temporaryFolder().map(Path::toAbsolutePath).orElseGet(folder.platform()::diskFolder);
        Cache cache = Cache.open(settings.cacheFolder(), scratchParent, folder.platform());
        try {
            Installation installation = Installation.of(settings, folder.path(), cache, folder.platform());
            return start(settings.reason(), installation, ports, folder, cache, atExit);
        } catch (RuntimeException | Error e) {
            cache.close();
            throw e;
        }
    }

    private static EmbeddedServer start(
            String reason,
            Installation installation,
            IntSupplier ports,
            OwnedFolder folder,
            Cache cache,
            AtExit atExit) {
        try {
            Cluster cluster = Cluster.in(folder.path(), installation, cache);
            ServerLog log = ServerLog.create(folder.path(), folder.platform());
            ServerProcess process = new ServerLaunch(installation, cluster, folder, log).start(ports);
            return new EmbeddedServer(reason, process, cluster, log, folder, cache, atExit);
        } catch (IOException e) {
            throw new StartFailure(installation.version(), folder.path()).because(e);
        }
    }

    @Override
    public String description() {
        return "embedded " + version() + ", " + reason;
    }

    @Override
    public ServerVersion version() {
        return process.installation().version();
    }

    @Override
    public DatabaseUrl url(String database) {
        return new DatabaseUrl(LOOPBACK, process.port(), database, Cluster.SUPERUSER, cluster.password());
    }

    @Override
    public String logTail() {
        return log.tail();
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
            process.stop();
        } finally {
            folder.close();
            cache.close();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EnvironmentException("No port is free on " + LOOPBACK + ": " + e.getMessage() + ".", e);
        }
    }
}
