package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text in the bytes of a script, which must be UTF-8 and something that PostgreSQL can take. */
final class ScriptText {
    private final String shown;
    private final byte[] bytes;

    private ScriptText(String shown, byte[] bytes) {
        this.shown = shown;
        this.bytes = bytes;
    }

    /**
     * A byte order mark stays where it is.
     *
     * @param shown the file as the messages name it
     */
    static String decode(String shown, byte[] bytes) {
        return new ScriptText(shown, bytes).decode();
    }

    private String decode() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            throw new UsageException(
                    shown + " is UTF-16, as PowerShell's '>' writes. It is read as UTF-8 only: save it as UTF-8.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UsageException("%s is not UTF-8: byte 0x%02X at offset %d (line %d). Save the file as UTF-8."
                    .formatted(shown, bytes[in.position()], in.position(), line(in.position())));
        }
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new UsageException("%s holds a zero character (line %d), which PostgreSQL cannot take. Remove it."
                    .formatted(shown, SqlStatement.line(text, zero)));
        }
        return text;
    }

    private boolean startsWith(int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
