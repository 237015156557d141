package io.neonhub.verification.schema.prisma;

import java.util.function.IntPredicate;

/** A text that is read once from front to back, character by character (code points), and knows where it is. */
final class SourceText {
    private static final int END = -1;

    private final String file;
    private final int[] characters;
    private int next;
    private int line = 1;
    private int column = 1;

    SourceText(SourceFile source) {
        this.file = source.name();
        this.characters = source.text().codePoints().toArray();
    }

    Position position() {
        return new Position(file, line, column);
    }

    boolean atEnd() {
        return next == characters.length;
    }

    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return next + ahead < characters.length ? characters[next + ahead] : END;
    }

    boolean startsWith(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (peek(i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String take() {
        int character = characters[next++];
        boolean newLine = character == '\n';
        line += newLine ? 1 : 0;
        column = newLine ? 1 : column + 1;
        return Character.toString(character);
    }

    String takeWhile(IntPredicate wanted) {
        StringBuilder taken = new StringBuilder();
        while (!atEnd() && wanted.test(peek())) {
            taken.append(take());
        }
        return taken.toString();
    }

    /** Up to that text, or to the end if it doesn't come. */
    void takeUntil(String ascii) {
        while (!atEnd() && !startsWith(ascii)) {
            take();
        }
    }
}
