package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads one script: its text, which must be UTF-8, and the checksum of its bytes. */
final class MigrationFile {
    private final String shown;
    private final byte[] bytes;

    private MigrationFile(String shown, byte[] bytes) {
        this.shown = shown;
        this.bytes = bytes;
    }

    static Migration read(Location location, Path file, String name) {
        MigrationFile read = new MigrationFile(location.show(file), bytes(location, file));
        return new Migration(name, read.text(), sha256(read.bytes));
    }

    private static byte[] bytes(Location location, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Location.unreadable(location.show(file), e);
        }
    }

    private String text() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            throw new UsageException(
                    shown + " is UTF-16, as PowerShell's '>' writes. Prisma reads UTF-8 only: save the file as UTF-8.");
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

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
