package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, strict: what is not meant to be encoded must not look as if it were. */
final class Percent {
    private Percent() {}

    static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @param what the part, for the message, which doesn't show it: it may be a password */
    static String decode(String what, String part) {
        ByteBuffer bytes = ByteBuffer.allocate(part.length() * 3);
        byte[] raw = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.put(raw[i]);
            } else {
                bytes.put(octet(what, raw, i + 1));
                i += 2;
            }
        }
        return text(what, bytes.flip());
    }

    private static byte octet(String what, byte[] raw, int start) {
        int high = start + 1 < raw.length ? Character.digit(raw[start], 16) : -1;
        int low = high < 0 ? -1 : Character.digit(raw[start + 1], 16);
        if (low < 0) {
            throw new UsageException(
                    what + " holds a % that two hexadecimal digits do not follow. Write %25 for a % itself.");
        }
        return (byte) (high * 16 + low);
    }

    private static String text(String what, ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new UsageException(what + " holds an encoded control character. Leave it out.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    what + " is not UTF-8 once its %.. are decoded. Write each letter beyond ASCII as it is, or as its"
                            + " bytes in UTF-8, for example %C3%BC for ü.",
                    e);
        }
    }
}
