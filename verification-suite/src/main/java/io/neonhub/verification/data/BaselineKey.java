package io.neonhub.verification.data;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that all fingerprints of a baseline depend on: without it nobody can try out which e-mail or token a
 * fingerprint belongs to. It lies in a file of its own beside the baseline, so that the baseline can be handed on alone.
 */
public record BaselineKey(String hex) {
    private static final int BYTES = 32;

    public static BaselineKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new BaselineKey(HexFormat.of().formatHex(bytes));
    }

    /** Where the key of a baseline lies. */
    public static Path file(Path baseline) {
        return baseline.resolveSibling(baseline.getFileName() + ".key");
    }

    /** @throws UsageException if it is not there, or is no key */
    static BaselineKey of(Path baseline) {
        Path file = file(baseline);
        try {
            String text = Files.readString(file).strip();
            if (!text.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
                throw new UsageException(
                        file + " holds no key of a baseline. Put back the one that was written with " + baseline + ".");
            }
            return new BaselineKey(text);
        } catch (IOException e) {
            throw new UsageException("The key of the baseline cannot be read (" + e + "). It was written beside the"
                    + " baseline, and is needed to compare.");
        }
    }

    void write(Path baseline) {
        Path file = file(baseline);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, hex + "\n");
        } catch (IOException e) {
            throw new EnvironmentException("The key of the baseline cannot be written: " + e + ".", e);
        }
    }

    /** For {@code hashtextextended}. */
    long seed() {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hex)).getLong();
    }

    /** What only who has the key can compute of a text. */
    String seal(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "a key";
    }
}
