package io.neonhub.verification.history;

import io.neonhub.migration.Migration;
import io.neonhub.migration.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checksums as the history stores them. Prisma takes a file for unchanged if its bytes match as they are, with Windows
 * line ends or without them; its first versions stored the bytes of the hash without leading zeros.
 */
final class Checksum {
    private static final int SHOWN = 12;

    private Checksum() {}

    /** Whatever may be stored for a file that is unchanged. */
    static Set<String> all(Migration migration) {
        String unix = migration.script().replace("\r\n", "\n");
        return Stream.of(migration.script(), unix, unix.replace("\n", "\r\n"))
                .map(text ->
                        new Sha256().add(text.getBytes(StandardCharsets.UTF_8)).hex())
                .flatMap(hex -> Stream.of(hex, unpadded(hex)))
                .collect(Collectors.toSet());
    }

    private static String unpadded(String hex) {
        return Stream.of(hex.split("(?<=\\G..)"))
                .map(octet -> octet.replaceFirst("^0", ""))
                .collect(Collectors.joining());
    }

    /** As much of it as messages need. */
    static String shown(String stored) {
        if (stored.isEmpty()) {
            return "empty";
        }
        return stored.length() > SHOWN ? stored.substring(0, SHOWN) + "…" : stored;
    }
}
