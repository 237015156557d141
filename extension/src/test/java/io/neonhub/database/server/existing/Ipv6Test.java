package io.neonhub.database.server.existing;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The embedded server listens on IPv4 alone, so each byte goes through a relay on ::1. */
class Ipv6Test {

    @Test
    void aServerIsReachedOverIpv6() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults());
                ServerSocket door = door()) {
            DatabaseUrl url = running.url("postgres");
            threads.execute(() -> relay(door, url.port(), threads));
            String place = "[::1]:" + door.getLocalPort();

            PostgresServer server = ExistingSettings.parse(
                            "here", "postgres://" + url.user() + ":" + url.password() + "@" + place)
                    .start();

            assertThat(server.description()).isEqualTo("existing 17.11 at " + place + ", as configured");
            try (Connection connection = server.url("template1").connect()) {
                assertThat(connection.isValid(5)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ServerSocket door() throws IOException {
        InetAddress loopback = InetAddress.getByName("::1");
        try {
            return new ServerSocket(0, 50, loopback);
        } catch (IOException e) {
            return Assumptions.abort("this machine has no IPv6: " + e.getMessage());
        }
    }

    private static void relay(ServerSocket door, int port, ExecutorService threads) {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket("127.0.0.1", port);
                threads.execute(() -> pass(client, server));
                threads.execute(() -> pass(server, client));
            } catch (IOException e) {
                // the door was closed: the test is over
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // the other direction has closed both
        }
    }
}
