package io.neonhub.database.server.container;

import com.github.dockerjava.api.DockerClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/** Another address of the engine, behind which it is gone once the door is closed. */
record EngineDoor(ServerSocketChannel entrance, Queue<SocketChannel> channels) implements AutoCloseable {

    static EngineDoor open() throws IOException {
        EngineDoor door = new EngineDoor(
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                new ConcurrentLinkedQueue<>());
        inBackground(door::letIn);
        return door;
    }

    Docker docker() throws IOException {
        int port = ((InetSocketAddress) entrance.getLocalAddress()).getPort();
        URI address = URI.create("tcp://127.0.0.1:" + port);
        DockerClient client = DockerClientProviderStrategy.getClientForConfig(
                TransportConfig.builder().dockerHost(address).build());
        return new Docker(new DockerEngine(address), client, "localhost");
    }

    private void letIn() throws IOException {
        while (true) {
            SocketChannel client = entrance.accept();
            SocketChannel engine = SocketChannel.open(
                    UnixDomainSocketAddress.of(DockerEngine.find().address().getPath()));
            channels.add(client);
            channels.add(engine);
            inBackground(() -> copy(client, engine));
            inBackground(() -> copy(engine, client));
        }
    }

    private static void copy(SocketChannel from, SocketChannel to) throws IOException {
        try (from;
                to) {
            // Streams on a channel would wait for each other: reading holds what writing needs.
            ByteBuffer bytes = ByteBuffer.allocate(8192);
            while (from.read(bytes) >= 0) {
                bytes.flip();
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
                bytes.clear();
            }
        }
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The door was closed, or one side has gone.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        shut();
    }

    void shut() throws IOException {
        entrance.close();
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }
}
