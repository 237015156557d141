package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.prisma.Syntax.Name;
import io.neonhub.verification.schema.prisma.Token.Kind;
import java.util.List;

/** Walks through the tokens of a file. */
final class TokenReader {
    private final List<Token> tokens;
    private int next;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one, or the end. */
    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The next token; the end stays where it is. */
    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeIf(String symbol) {
        boolean there = peek().is(symbol);
        if (there) {
            take();
        }
        return there;
    }

    /** @param wanted for the message: what was expected and where */
    Position takeSymbol(String symbol, String wanted) {
        if (!peek().is(symbol)) {
            throw expected(wanted);
        }
        return take().at();
    }

    /** @param wanted for the message: what was expected and where */
    Name takeName(String wanted) {
        if (!peek().is(Kind.WORD)) {
            throw expected(wanted);
        }
        Token token = take();
        return new Name(token.text(), token.at());
    }

    UsageException expected(String wanted) {
        return expected(wanted, "");
    }

    /** @param remedy a sentence that says what to write, or nothing */
    UsageException expected(String wanted, String remedy) {
        return peek().at()
                .error("expected " + wanted + ", found " + found() + "." + (remedy.isEmpty() ? "" : " " + remedy));
    }

    /** An attribute is shown with its name. */
    private String found() {
        boolean attribute = (peek().is("@") || peek().is("@@")) && peekSecond().is(Kind.WORD);
        return attribute ? "'" + peek().text() + peekSecond().text() + "'" : peek().shown();
    }
}
