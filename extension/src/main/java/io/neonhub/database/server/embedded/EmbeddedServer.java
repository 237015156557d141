package io.neonhub.database.server.embedded;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerVersion;
import io.neonhub.database.server.process.AtExit;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * A PostgreSQL process of our own, on the loopback address of this machine, in a folder that is removed with it.
 *
 * <p>It lives until {@link #close()} or a normal end of the JVM. Its cluster, if no test changed more than databases of
 * its own, then lies in the cache until the next server starts on it, see {@link ReadyClusters}. What a killed JVM leaves
 * is removed by the next start of the same user. Other users of the machine can neither log in (there is a random password) nor read its files. Safe
 * for use by several threads; several servers may run at once.
 */
public final class EmbeddedServer implements PostgresServer {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String MAINTENANCE = "postgres";

    private final String reason;
    private final ServerProcess process;
    private final Cluster cluster;
    private final ServerLog log;
    private final Residence residence;
    private final Cache cache;
    private final AtExit atExit;
    private final KeptInCluster kept;
    private boolean closed;

    private EmbeddedServer(
            String reason,
            ServerProcess process,
            Cluster cluster,
            ServerLog log,
            Residence residence,
            Cache cache,
            AtExit atExit) {
        this.reason = reason;
        this.process = process;
        this.cluster = cluster;
        this.log = log;
        this.residence = residence;
        this.cache = cache;
        this.atExit = atExit;
        this.kept = new KeptInCluster(process.installation());
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
        return start(settings, ports, Cluster::in);
    }

    /**
     * Starts a server on a cluster that was kept, and which stays where it is.
     *
     * @throws EnvironmentException if it cannot be started, for example because it runs already
     */
    public static EmbeddedServer open(Path cluster, EmbeddedSettings settings) {
        return start(
                settings.withoutReuse(),
                EmbeddedServer::freePort,
                (residence, installation, cache) -> Cluster.at("kept", cluster));
    }

    /** Where a server gets its cluster. */
    @FunctionalInterface
    private interface ClusterSource {
        Cluster get(Residence residence, Installation installation, Cache cache) throws IOException;
    }

    private static EmbeddedServer start(EmbeddedSettings settings, IntSupplier ports, ClusterSource clusters) {
        Platform platform = Platform.current();
        Stream.of(settings.temporaryFolder().stream(), platform.temporaryFolders().stream(), cached(settings))
                .flatMap(folders -> folders)
                .map(Path::toAbsolutePath)
                .distinct()
                .forEach(parent -> new Leftovers(parent, platform).remove());
        AtExit atExit = AtExit.register();
        try {
            EmbeddedServer server = start(settings, ports, clusters, platform, atExit);
            atExit.stopWith(server::release);
            return server;
        } catch (RuntimeException | Error e) {
            atExit.forget();
            throw e;
        }
    }

    private static Stream<Path> cached(EmbeddedSettings settings) {
        return settings.cacheFolder().filter(Files::isDirectory).stream();
    }

    private static EmbeddedServer start(
            EmbeddedSettings settings, IntSupplier ports, ClusterSource clusters, Platform platform, AtExit atExit) {
        Path scratchParent =
                settings.temporaryFolder().map(Path::toAbsolutePath).orElseGet(platform::diskFolder);
        Cache cache = Cache.open(settings.cacheFolder(), scratchParent, platform);
        try {
            return start(settings, ports, clusters, Residence.of(settings, cache, platform), cache, atExit);
        } catch (RuntimeException | Error e) {
            cache.close();
            throw e;
        }
    }

    private static EmbeddedServer start(
            EmbeddedSettings settings,
            IntSupplier ports,
            ClusterSource clusters,
            Residence residence,
            Cache cache,
            AtExit atExit) {
        OwnedFolder folder = residence.folder();
        try {
            Installation installation = Installation.of(settings, folder.path(), cache, folder.platform());
            return start(settings.reason(), installation, ports, clusters, residence, cache, atExit);
        } catch (RuntimeException | Error e) {
            residence.close();
            throw e;
        }
    }

    private static EmbeddedServer start(
            String reason,
            Installation installation,
            IntSupplier ports,
            ClusterSource clusters,
            Residence residence,
            Cache cache,
            AtExit atExit) {
        OwnedFolder folder = residence.folder();
        try {
            Cluster cluster = clusters.get(residence, installation, cache);
            ServerLog log = ServerLog.create(folder.path(), folder.platform());
            ServerProcess process = new ServerLaunch(installation, cluster, folder, log).start(ports);
            EmbeddedServer server = new EmbeddedServer(reason, process, cluster, log, residence, cache, atExit);
            server.prepare();
            return server;
        } catch (IOException e) {
            throw new StartFailure(installation.version(), folder.path()).because(e);
        }
    }

    private void prepare() throws IOException {
        try {
            residence.prepare(cluster, url(MAINTENANCE), process.installation().account());
        } catch (SQLException e) {
            process.stop();
            throw new StartFailure(version(), residence.folder().path()).because(e.getMessage() + ".", logTail());
        } catch (IOException | RuntimeException | Error e) {
            process.stop();
            throw e;
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
    public boolean isShared() {
        return false;
    }

    @Override
    public Optional<String> fastTablespace() {
        return residence.memory().map(memory -> Residence.TABLESPACE);
    }

    /** They go with the whole cluster. */
    @Override
    public Optional<Keeper> keeper() {
        return Optional.of(kept);
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
            stop();
        } finally {
            residence.close();
            cache.close();
        }
    }

    private void stop() {
        kept.gather(url(MAINTENANCE));
        boolean fit = residence.restore(cluster, url(MAINTENANCE));
        process.stop();
        kept.copy(cluster);
        if (fit) {
            residence.giveBack(cluster);
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
