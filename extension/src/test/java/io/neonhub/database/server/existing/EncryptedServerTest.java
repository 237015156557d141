package io.neonhub.database.server.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that speaks TLS, with a certificate for localhost that no authority signed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncryptedServerTest {
    private static final char[] STORE_PASSWORD = "hushhush".toCharArray();

    private final EmbeddedServer running = EmbeddedServer.start(EmbeddedSettings.defaults());

    /** The folder of a BeforeAll method's parameter stays until the last test of the class. */
    private Path certificate;

    @BeforeAll
    void encrypt(@TempDir Path folder) throws Exception {
        KeyStore store = keyStore(folder);
        byte[] key = store.getKey("server", STORE_PASSWORD).getEncoded();
        byte[] signed = store.getCertificate("server").getEncoded();
        certificate = Files.writeString(folder.resolve("root.crt"), pem("CERTIFICATE", signed));
        try (Connection connection = running.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            write(statement, "server.crt", pem("CERTIFICATE", signed));
            write(statement, "server.key", pem("PRIVATE KEY", key));
            statement.execute("ALTER SYSTEM SET ssl = on");
            statement.execute("SELECT pg_reload_conf()");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> shows(statement, "ssl").equals("on"));
        }
    }

    @AfterAll
    void stopTheServer() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sslmode=disable, false",
        "sslmode=require, true",
        "sslmode=require&channel_binding=require, true",
        "sslmode=require&sslaccept=accept_invalid_certs, true",
        "sslmode=verify-full&sslrootcert=CERTIFICATE, true"
    })
    void isUsedAsTheUrlDemands(String parameters, boolean encrypted) throws SQLException {
        try (Connection connection = reach("localhost", parameters).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
            row.next();
            assertThat(row.getBoolean(1)).isEqualTo(encrypted);
        }
    }

    @Test
    void aNameThatTheCertificateLacksIsRefused() {
        assertThatThrownBy(() -> reach("127.0.0.1", "sslmode=verify-full&sslrootcert=CERTIFICATE"))
                .hasMessage(
                        "The server at 127.0.0.1:" + running.url("postgres").port() + " refused (SQLSTATE 08006): The"
                                + " hostname 127.0.0.1 could not be verified by hostnameverifier PgjdbcHostnameVerifier.\n"
                                + "Its certificate is for another host: write the name that stands in it.");
    }

    @Test
    void channelBindingCannotBeHadWithoutEncryption() {
        assertThatThrownBy(() -> reach("localhost", "sslmode=disable&channel_binding=require"))
                .hasMessage("The server at localhost:" + running.url("postgres").port()
                        + " refused (SQLSTATE 08004): Channel Binding is required, but SSL is not in use\n"
                        + "Write sslmode=require or better. If the server has no encryption, leave channel_binding=require"
                        + " out.");
    }

    private DatabaseUrl reach(String host, String parameters) {
        DatabaseUrl url = running.url("postgres");
        String text = "postgresql://" + url.user() + ":" + url.password() + "@" + host + ":" + url.port() + "?"
                + parameters.replace("CERTIFICATE", certificate.toString());
        return ExistingSettings.parse("here", text).start().url("postgres");
    }

    private static KeyStore keyStore(Path folder) throws Exception {
        Path file = folder.resolve("server.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(STORE_PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, STORE_PASSWORD);
        }
        return store;
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }

    /** Into the data folder, which belongs to the server's user; a key must be readable by nobody else. */
    private static void write(Statement statement, String file, String content) throws SQLException {
        statement.execute("COPY (SELECT line FROM string_to_table('" + content + "', E'\\n') line WHERE line <> '')"
                + " TO PROGRAM 'umask 077; cat > " + file + "'");
    }

    private static String shows(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
