package io.neonhub.database;

import io.neonhub.migration.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Hashes a sequence of texts so that neither their order nor the borders between them can be mistaken. */
final class Fingerprint {
    private final Sha256 hash = new Sha256();

    void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        hash.add(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array())
                .add(bytes);
    }

    /** The hash of what was added; starts anew afterwards. */
    String hex() {
        return hash.hex();
    }
}
