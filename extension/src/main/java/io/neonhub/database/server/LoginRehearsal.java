package io.neonhub.database.server;

import io.neonhub.database.server.DatabaseUrl.Host;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A login that leads nowhere, on a thread of its own. The first login of a JVM takes longer than the start of a server,
 * since it loads the driver and what SCRAM needs of cryptography; a rehearsal does that while there is no server yet. It
 * goes to a socket of this object, which says what PostgreSQL would and hangs up before the end. Nobody has to wait for
 * it, and nothing depends on its success.
 */
public final class LoginRehearsal {
    private static final int MECHANISMS = 10;
    private static final int SALT_AND_ROUNDS = 11;
    private static final int LIMIT_MILLIS = 5_000;

    private LoginRehearsal() {}

    /** Returns at once. */
    public static LoginRehearsal begin() {
        start(LoginRehearsal::rehearse);
        return new LoginRehearsal();
    }

    /** Whether the driver came to the point where it proves that it knows the password. */
    static boolean rehearse() {
        try (ServerSocket stage = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            stage.setSoTimeout(LIMIT_MILLIS);
            CompletableFuture<Boolean> proven = CompletableFuture.supplyAsync(() -> play(stage), LoginRehearsal::start);
            logIn(new Host(stage.getInetAddress().getHostAddress(), stage.getLocalPort()));
            return proven.join();
        } catch (IOException e) {
            // Then the first login takes its time.
            return false;
        }
    }

    private static void logIn(Host host) {
        try {
            new DatabaseUrl(List.of(host), "rehearsal", "nobody", "nothing", Map.of("sslmode", "disable"))
                    .connect()
                    .close();
        } catch (SQLException e) {
            // That is how it ends.
        }
    }

    private static boolean play(ServerSocket stage) {
        try (Socket client = stage.accept();
                DataInputStream in = new DataInputStream(client.getInputStream());
                DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
            in.readNBytes(in.readInt() - Integer.BYTES);
            send(out, MECHANISMS, "SCRAM-SHA-256\0\0");
            send(out, SALT_AND_ROUNDS, "r=" + nonce(read(in)) + "neonhub,s=bmVvbmh1Yg==,i=1");
            return read(in).contains(",p=");
        } catch (IOException e) {
            // The driver has hung up first.
            return false;
        }
    }

    /** A request for authentication. */
    private static void send(DataOutputStream out, int kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.writeByte('R');
        out.writeInt(2 * Integer.BYTES + bytes.length);
        out.writeInt(kind);
        out.write(bytes);
        out.flush();
    }

    private static String read(DataInputStream in) throws IOException {
        in.readByte();
        return new String(in.readNBytes(in.readInt() - Integer.BYTES), StandardCharsets.US_ASCII);
    }

    /** The client's, with which the server's begins. */
    private static String nonce(String message) {
        return message.substring(message.indexOf(",r=") + ",r=".length());
    }

    private static void start(Runnable part) {
        Thread thread = new Thread(part, "neonhub-login-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }
}
