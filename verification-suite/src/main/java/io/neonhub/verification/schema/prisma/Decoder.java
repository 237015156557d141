package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a file as UTF-8; anything else is misuse. */
record Decoder(String file) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    String decode(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw new UsageException(file + ":" + line(bytes, input.position()) + ": this file is not UTF-8 (byte 0x"
                    + String.format("%02X", bytes[input.position()]) + "). Save it as UTF-8.");
        }
        String text = output.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
