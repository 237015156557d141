package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.prisma.Syntax.Name;
import io.neonhub.verification.schema.prisma.Token.Kind;

/** A block whose closing brace has not come yet. */
record OpenBlock(Name keyword, Name name) {

    /** For messages: {@code model 'User'}. */
    String title() {
        return keyword.text() + " '" + name.text() + "'";
    }

    /** Takes the closing brace, if it is next. */
    boolean closes(TokenReader tokens) {
        rejectEnd(tokens);
        return tokens.takeIf("}");
    }

    void rejectEnd(TokenReader tokens) {
        if (tokens.peek().is(Kind.END)) {
            throw tokens.expected(closingBrace());
        }
    }

    /** The first name of a line has just been taken: is it rather the next block's keyword? */
    void rejectNextBlock(Name first, TokenReader tokens) {
        if (tokens.peek().is(Kind.WORD) && tokens.peekSecond().is("{")) {
            throw unclosed(first, tokens.peek());
        }
    }

    private UsageException unclosed(Name first, Token second) {
        return first.at()
                .error("expected " + closingBrace() + ", found '" + first.text() + " " + second.text() + " {'.");
    }

    private String closingBrace() {
        return "'}' that closes " + title() + " of line " + keyword.at().line();
    }
}
