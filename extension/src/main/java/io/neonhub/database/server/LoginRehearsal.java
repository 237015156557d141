package io.neonhub.database.server;

import io.neonhub.database.server.DatabaseUrl.Host;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A login that leads nowhere, on a thread of its own. The first login of a JVM takes longer than the start of a server,
 * since it loads the driver; a rehearsal does that while there is no server yet. It goes to a socket of this object, which
 * asks for a password as PostgreSQL would and hangs up when it comes. Nobody has to wait for it, and nothing depends on its
 * success.
 */
public final class LoginRehearsal {
    private static final int CLEARTEXT_PASSWORD = 3;
    private static final int LIMIT_MILLIS = 5_000;

    private LoginRehearsal() {}

    /** Returns at once. */
    public static LoginRehearsal begin() {
        start(LoginRehearsal::rehearse);
        return new LoginRehearsal();
    }

    /** Whether the driver came to the point where it sends the password. */
    static boolean rehearse() {
        try (ServerSocket stage = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            stage.setSoTimeout(LIMIT_MILLIS);
            CompletableFuture<Boolean> sent = CompletableFuture.supplyAsync(() -> play(stage), LoginRehearsal::start);
            logIn(new Host(stage.getInetAddress().getHostAddress(), stage.getLocalPort()));
            return sent.join();
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
            out.writeByte('R');
            out.writeInt(2 * Integer.BYTES);
            out.writeInt(CLEARTEXT_PASSWORD);
            out.flush();
            return in.readByte() == 'p';
        } catch (IOException e) {
            // The driver has hung up first.
            return false;
        }
    }

    private static void start(Runnable part) {
        Thread thread = new Thread(part, "neonhub-login-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }
}
