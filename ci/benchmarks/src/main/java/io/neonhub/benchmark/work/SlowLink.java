package io.neonhub.benchmark.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way to a server whose round trips take a while, the one that opens a connection included. Its bandwidth is that of this
 * machine. Counts how often somebody waited.
 */
final class SlowLink implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final String host;
    private final int port;
    private final long nanosOneWay;

    SlowLink(String host, int port, Duration roundTrip) throws IOException {
        this.host = host;
        this.port = port;
        this.nanosOneWay = roundTrip.toNanos() / 2;
        inBackground(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Since somebody asked last. */
    int roundTrips() {
        return roundTrips.getAndSet(0);
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "slow-link");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                new Conversation(door.accept(), new Socket(host, port)).begin();
            }
        } catch (IOException e) {
            // The door is closed.
        }
    }

    /** Bytes on their way; none at the end. */
    private record Parcel(byte[] bytes, long arrival) {}

    private final class Conversation {
        private final Socket client;
        private final Socket server;
        private boolean serverSpokeLast = true;

        Conversation(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void begin() {
            roundTrips.incrementAndGet();
            direction(client, server, false, System.nanoTime() + 2 * nanosOneWay);
            direction(server, client, true, 0);
        }

        /** @param opened when the connection would be open */
        private void direction(Socket from, Socket to, boolean ofServer, long opened) {
            BlockingQueue<Parcel> way = new LinkedBlockingQueue<>();
            inBackground(() -> take(from, way, ofServer, opened));
            inBackground(() -> deliver(to, way));
        }

        private void take(Socket from, BlockingQueue<Parcel> way, boolean ofServer, long opened) {
            byte[] buffer = new byte[65_536];
            try {
                InputStream in = from.getInputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    note(ofServer, buffer[0] == 'X' && read == 5);
                    long departure = opened == 0 ? System.nanoTime() : Math.max(opened, System.nanoTime());
                    way.add(new Parcel(Arrays.copyOf(buffer, read), departure + nanosOneWay));
                }
            } catch (IOException e) {
                // One of the two has gone.
            }
            way.add(new Parcel(new byte[0], System.nanoTime() + nanosOneWay));
        }

        /** Nobody answers to a goodbye. */
        private synchronized void note(boolean ofServer, boolean goodbye) {
            if (!ofServer && serverSpokeLast && !goodbye) {
                roundTrips.incrementAndGet();
            }
            serverSpokeLast = ofServer;
        }

        private void deliver(Socket to, BlockingQueue<Parcel> way) {
            try (to) {
                OutputStream out = to.getOutputStream();
                for (Parcel parcel = way.take(); parcel.bytes.length > 0; parcel = way.take()) {
                    TimeUnit.NANOSECONDS.sleep(parcel.arrival - System.nanoTime());
                    out.write(parcel.bytes);
                }
            } catch (IOException e) {
                // One of the two has gone.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
