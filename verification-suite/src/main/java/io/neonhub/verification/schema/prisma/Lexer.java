package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a file into tokens; comments and white space fall away. */
final class Lexer {
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");
    private static final String SYMBOLS = "{}[]():,.?=@";

    private final SourceText source;
    private final List<Token> tokens = new ArrayList<>();
    private boolean firstOnLine = true;

    private Lexer(SourceText source) {
        this.source = source;
    }

    /** The tokens of a file, the last of kind {@link Kind#END}. */
    static List<Token> tokens(SourceFile file) {
        Lexer lexer = new Lexer(new SourceText(file));
        while (!lexer.source.atEnd()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", lexer.source.position());
        return lexer.tokens;
    }

    private void next() {
        if (source.startsWith("\n")) {
            firstOnLine = true;
            source.take();
        } else if (Character.isWhitespace(source.peek())) {
            source.take();
        } else if (source.startsWith("//")) {
            source.takeUntil("\n");
        } else if (source.startsWith("/*")) {
            blockComment();
        } else {
            token();
        }
    }

    private void blockComment() {
        Position start = source.position();
        source.takeUntil("*/");
        if (source.atEnd()) {
            throw start.error("expected '*/' that ends this comment, found the end of the file.");
        }
        source.take();
        source.take();
    }

    private void token() {
        Position start = source.position();
        int first = source.peek();
        if (first == '"') {
            add(Kind.STRING, StringLiteral.take(source), start);
        } else if (isWordPart(first)) {
            wordOrNumber(start);
        } else if (SYMBOLS.indexOf(first) >= 0) {
            symbol(start);
        } else {
            throw start.error("the character '" + Character.toString(first)
                    + "' has no meaning here. Remove it, or put the text into double quotes.");
        }
    }

    private void symbol(Position start) {
        String symbol = source.take();
        add(Kind.SYMBOL, symbol.equals("@") && source.startsWith("@") ? symbol + source.take() : symbol, start);
    }

    /** Names may begin with a digit and hold dashes, so a number is a word that looks like one. */
    private void wordOrNumber(Position start) {
        String word = source.takeWhile(Lexer::isWordPart);
        boolean number = INTEGER.matcher(word).matches();
        if (number && source.startsWith(".") && isDigit(source.peek(1))) {
            word += source.take() + source.takeWhile(Lexer::isDigit);
        }
        add(number ? Kind.NUMBER : Kind.WORD, word, start);
    }

    private void add(Kind kind, String text, Position at) {
        tokens.add(new Token(kind, text, at, firstOnLine));
        firstOnLine = false;
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
