package io.neonhub.migration;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making, told in lower-case hex, as Prisma stores it and {@code sha256sum} prints it. For one thread. */
public final class Sha256 {
    private final MessageDigest digest = digest();

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Continues with these bytes. */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added; starts anew afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
