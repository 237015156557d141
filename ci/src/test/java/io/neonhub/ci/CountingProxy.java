package io.neonhub.ci;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a server and counts how often somebody waits for it: once for a connection, and once for each time that a
 * client speaks after the server has.
 */
final class CountingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final InetAddress host;
    private final int port;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "counting-proxy");
        thread.setDaemon(true);
        return thread;
    });

    CountingProxy(String host, int port) throws IOException {
        this.host = InetAddress.getByName(host);
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    int roundTrips() {
        return roundTrips.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(host, port);
                connections.incrementAndGet();
                roundTrips.incrementAndGet();
                new Conversation(client, server).begin();
            }
        } catch (IOException e) {
            // The door is closed.
        }
    }

    private final class Conversation {
        private final Socket client;
        private final Socket server;
        private boolean serverSpokeLast = true;

        Conversation(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void begin() {
            threads.execute(() -> pass(client, server, false));
            threads.execute(() -> pass(server, client, true));
        }

        private void pass(Socket from, Socket to, boolean ofServer) {
            byte[] buffer = new byte[65536];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (!isGoodbye(buffer, read)) {
                        note(ofServer);
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException e) {
                // One of the two has gone.
            }
        }

        private synchronized void note(boolean ofServer) {
            if (!ofServer && serverSpokeLast) {
                roundTrips.incrementAndGet();
            }
            serverSpokeLast = ofServer;
        }

        /** The message Terminate, to which nobody answers. */
        private static boolean isGoodbye(byte[] buffer, int length) {
            return length == 5 && buffer[0] == 'X' && buffer[4] == 4;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
