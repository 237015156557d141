package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A certificate for localhost and its key, as PEM files.
 *
 * @param authority the certificate of whoever signed it: an authority of its own, whom nobody else trusts
 */
record ServerCertificate(Path authority, Path certificate, Path key) {
    private static final String STORE_PASSWORD = "hushhush";

    /** @param start when it begins to be valid, in keytool's form: {@code -30d} */
    static ServerCertificate made(Path folder, String start, int days) throws Exception {
        Path file = folder.resolve("keys.p12");
        keytool(file, "-genkeypair", "-alias", "authority", "-keyalg", "EC", "-dname", "CN=authority", "-ext", "bc:c");
        keytool(file, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost");
        Path request = folder.resolve("request");
        keytool(file, "-certreq", "-alias", "server", "-file", request.toString());
        Path certificate = folder.resolve("server.crt");
        keytool(
                file,
                "-gencert",
                "-rfc",
                "-alias",
                "authority",
                "-ext",
                "san=dns:localhost",
                "-startdate",
                start,
                "-validity",
                String.valueOf(days),
                "-infile",
                request.toString(),
                "-outfile",
                certificate.toString());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, STORE_PASSWORD.toCharArray());
        }
        byte[] key = store.getKey("server", STORE_PASSWORD.toCharArray()).getEncoded();
        byte[] authority = store.getCertificate("authority").getEncoded();
        return new ServerCertificate(
                Files.writeString(folder.resolve("authority.crt"), pem("CERTIFICATE", authority)),
                certificate,
                Files.writeString(folder.resolve("server.key"), pem("PRIVATE KEY", key)));
    }

    private static void keytool(Path store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", STORE_PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }
}
