package io.neonhub.database.server.container;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.utility.TestcontainersConfiguration;

/**
 * The address of an engine. It is asked here before Testcontainers is: where no engine answers, that one looks in many
 * places, for a long time, and tells it to the log.
 */
record DockerEngine(URI address) {
    private static final String STANDARD = "unix:///var/run/docker.sock";
    private static final String WINDOWS = "npipe:////./pipe/docker_engine";
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int PLAIN_PORT = 2375;

    /** The one that answers; or else, of those that could, the one that was most likely meant. */
    static DockerEngine find() {
        List<DockerEngine> engines = candidates();
        return engines.stream()
                .filter(engine -> engine.silence().isEmpty())
                .findFirst()
                .orElse(engines.get(0));
    }

    /** Where Testcontainers would look: what is named, alone, or else the sockets of the machine and of the user. */
    private static List<DockerEngine> candidates() {
        TestcontainersConfiguration configuration = TestcontainersConfiguration.getInstance();
        Optional<String> named = Optional.ofNullable(configuration.getUserProperty("tc.host", null))
                .or(() -> Optional.ofNullable(configuration.getEnvVarOrUserProperty("docker.host", null)));
        return named.map(Stream::of)
                .orElseGet(DockerEngine::usual)
                .map(DockerEngine::at)
                .toList();
    }

    private static Stream<String> usual() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return Stream.of(WINDOWS);
        }
        String home = System.getProperty("user.home");
        Stream<String> own = Stream.concat(
                Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).stream(),
                Stream.of(home + "/.docker/run", home + "/.docker/desktop"));
        return Stream.concat(Stream.of(STANDARD), own.map(folder -> "unix://" + folder + "/docker.sock"));
    }

    private static DockerEngine at(String address) {
        return new DockerEngine(URI.create(address));
    }

    /** Why nothing answers there; empty when an engine does, or when that cannot be found out here. */
    Optional<String> silence() {
        if (!isUnix() && !isTcp()) {
            return Optional.empty();
        }
        if (isUnix() && !Files.exists(socket())) {
            return Optional.of("no Docker engine at " + address);
        }
        try {
            String answer = ask("/_ping");
            return isTls() || answer.startsWith("HTTP/")
                    ? Optional.empty()
                    : Optional.of("what answers at " + address + " is no Docker engine");
        } catch (IOException e) {
            return Optional.of("no Docker engine at " + address + " (" + reason(e) + ")");
        }
    }

    /** What an engine says instead of an answer; empty when it answers. */
    Optional<String> refusal(String path) {
        try {
            String answer = ask(path);
            return answer.matches("(?s)HTTP/\\S+ [45].*") ? Optional.of(EngineWords.in(answer)) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(reason(e));
        }
    }

    private static String reason(IOException e) {
        return e instanceof ClosedChannelException
                ? "no answer within " + LIMIT.toSeconds() + " seconds"
                : String.valueOf(e.getMessage());
    }

    /** What it answers, headers included; nothing where it wants to be asked in secret. */
    String ask(String path) throws IOException {
        try (SocketChannel channel =
                SocketChannel.open(isUnix() ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET)) {
            CompletableFuture.delayedExecutor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(channel));
            channel.connect(socketAddress());
            if (isTls()) {
                return "";
            }
            channel.write(ByteBuffer.wrap(("GET " + path + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Ends a wait in another thread. */
    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Then there is no wait to end.
        }
    }

    private SocketAddress socketAddress() throws IOException {
        if (isUnix()) {
            return UnixDomainSocketAddress.of(socket());
        }
        InetSocketAddress resolved =
                new InetSocketAddress(address.getHost(), address.getPort() < 0 ? PLAIN_PORT : address.getPort());
        if (resolved.isUnresolved()) {
            throw new IOException("unknown host");
        }
        return resolved;
    }

    private Path socket() {
        return Path.of(address.getPath());
    }

    private boolean isUnix() {
        return "unix".equals(address.getScheme());
    }

    private boolean isTcp() {
        return List.of("tcp", "http", "https").contains(String.valueOf(address.getScheme()));
    }

    private boolean isTls() {
        return "https".equals(address.getScheme()) || "1".equals(System.getenv("DOCKER_TLS_VERIFY"));
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
