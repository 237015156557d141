package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads when a target cannot prove who it is as the URL demands: exit code 3, and what to write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateFaultsTest {
    private final List<InstalledPostgres> servers = new ArrayList<>();

    private final AtomicInteger runs = new AtomicInteger();
    private Path home;
    private InstalledPostgres valid;
    private InstalledPostgres expired;
    private InstalledPostgres plain;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        valid = encrypted("valid", "-30d", 365);
        expired = encrypted("expired", "-30d", 10);
        plain = started(InstalledPostgres.made(Files.createDirectory(home.resolve("plain"))));
    }

    @AfterAll
    void stop() throws IOException {
        for (InstalledPostgres server : servers) {
            server.close();
        }
    }

    @Test
    void aServerThatProvesWhoItIsIsLookedAt() {
        assertThat(status(valid, "localhost", "sslmode=verify-full&sslrootcert=" + authority("valid"))
                        .exitCode())
                .isEqualTo(1); // nothing is deployed there
    }

    @Test
    void aCertificateForAnotherHost() {
        assertThat(refusal(valid, "127.0.0.1", "sslmode=verify-full&sslrootcert=" + authority("valid")))
                .isEqualTo("refused (SQLSTATE 08006): The hostname 127.0.0.1 could not be verified by hostnameverifier"
                        + " PgjdbcHostnameVerifier.\n"
                        + "Its certificate is for another host: write the name that stands in it.");
    }

    @Test
    void anExpiredCertificate() {
        assertThat(refusal(expired, "localhost", "sslmode=verify-full&sslrootcert=" + authority("expired")))
                .isEqualTo("refused (SQLSTATE 08006): SSL error: PKIX path validation failed:"
                        + " java.security.cert.CertPathValidatorException: validity check failed\n"
                        + "Its certificate has expired or is not valid yet: whoever runs the server renews it.");
    }

    @Test
    void aCertificateThatSomebodyElseSigned() {
        assertThat(refusal(valid, "localhost", "sslmode=verify-full&sslrootcert=" + authority("expired")))
                .startsWith("refused (SQLSTATE 08006): SSL error: PKIX path ")
                .endsWith("\nNobody whom sslrootcert trusts has signed its certificate. Write sslrootcert=FILE with the"
                        + " certificate of who has.");
    }

    @Test
    void noCertificateToCheckItWith() {
        assertThat(refusal(valid, "localhost", "sslmode=verify-full&sslrootcert=/nowhere.crt"))
                .isEqualTo("refused (SQLSTATE 08006): Could not open SSL root certificate file /nowhere.crt.\n"
                        + "Write sslrootcert=FILE with the certificate of who has signed the server's, or"
                        + " sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory for those that Java trusts.");
    }

    @Test
    void aServerWithoutEncryption() {
        assertThat(refusal(plain, "localhost", "sslmode=require"))
                .isEqualTo("refused (SQLSTATE 08004): The server does not support SSL.\n"
                        + "Switch it on there (ssl = on), or correct host and port. Write sslmode=disable only where"
                        + " nobody can listen.");
    }

    @Test
    void channelBindingWithoutEncryption() {
        assertThat(refusal(plain, "localhost", "channel_binding=require"))
                .isEqualTo("refused (SQLSTATE 08004): Channel Binding is required, but SSL is not in use\n"
                        + "Write sslmode=require or better. If the server has no encryption, leave"
                        + " channel_binding=require out.");
    }

    @Test
    void channelBindingWhereNoPasswordIsAskedFor() {
        Run run = status(url(valid, "localhost", "channel_binding=require").replace("//postgres:", "//trusted:"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("The server at localhost:" + valid.port() + " refused (SQLSTATE 08004): Channel binding is"
                        + " required, but server skipped authentication. Channel binding is only supported with SCRAM"
                        + " authentication over encrypted connections.\n"
                        + "It asks for no password. Let pg_hba.conf say scram-sha-256, or leave channel_binding=require"
                        + " out.\n");
    }

    /**
     * The sentence after the name of the server, with what to do in the next line; without the name of TLS's alert, which
     * Java 25.0.3 puts into it in parentheses and Java 17.0.15 does not.
     */
    private String refusal(InstalledPostgres server, String host, String parameters) {
        Run run = status(server, host, parameters);
        assertThat(run.exitCode()).isEqualTo(3);
        String begin = "The server at " + host + ":" + server.port() + " ";
        assertThat(run.out()).contains(begin);
        return run.out()
                .substring(run.out().indexOf(begin) + begin.length(), run.out().indexOf("\nReport: "))
                .replaceFirst("SSL error: \\(certificate_\\w+\\) ", "SSL error: ");
    }

    private Run status(InstalledPostgres server, String host, String parameters) {
        return status(url(server, host, parameters));
    }

    private Run status(String url) {
        Run run = Run.of(home.resolve("run-" + runs.incrementAndGet()), Map.of(), "status", "--database-url", url);
        assertThat(run.out() + run.err()).doesNotContain(InstalledPostgres.PASSWORD);
        return run;
    }

    private static String url(InstalledPostgres server, String host, String parameters) {
        return "postgresql://postgres:" + InstalledPostgres.PASSWORD + "@" + host + ":" + server.port() + "/postgres?"
                + parameters;
    }

    private Path authority(String name) {
        return home.resolve(name).resolve("authority.crt");
    }

    private InstalledPostgres encrypted(String name, String from, int days) throws Exception {
        ServerCertificate files = ServerCertificate.made(Files.createDirectory(home.resolve(name)), from, days);
        Path key = home.resolve(name).resolve("of-the-server.key");
        Files.copy(files.key(), key);
        InstalledPostgres server = InstalledPostgres.made(
                home.resolve(name),
                "ssl=on",
                "ssl_cert_file='" + files.certificate() + "'",
                "ssl_key_file='" + key + "'");
        server.own(key);
        return started(server);
    }

    private InstalledPostgres started(InstalledPostgres server) throws Exception {
        servers.add(server);
        Files.writeString(
                server.data().resolve("pg_hba.conf"),
                "host all trusted samehost trust\nhost all all samehost scram-sha-256\n");
        server.startAndWait();
        server.execute("CREATE ROLE trusted LOGIN");
        return server;
    }
}
