package io.neonhub.verification.safety;

import io.neonhub.verification.schema.SqlTokens;
import io.neonhub.verification.schema.SqlTokens.Kind;
import io.neonhub.verification.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement, or a part of one, as words and symbols, for what the catalogs cannot tell: that which was asked for.
 *
 * @param sql its text
 */
record Words(String sql, List<Token> tokens) {

    static Words of(String sql) {
        return new Words(sql, SqlTokens.of(sql));
    }

    /** A name as it is written, without its schema where none is. */
    record Name(Optional<String> schema, String name) {}

    boolean begin(String... words) {
        return at(0, words);
    }

    boolean at(int place, String... words) {
        if (place + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(place + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether these words follow each other somewhere outside of parentheses. */
    boolean have(String... words) {
        return place(words) >= 0;
    }

    /** Where these words begin outside of parentheses; -1 if nowhere. */
    int place(String... words) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && at(i, words)) {
                return i;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return -1;
    }

    /** Whether the word stands anywhere, in the body of a DO too. */
    boolean mention(String word) {
        return tokens.stream()
                .anyMatch(token -> token.is(word)
                        || (token.kind() == Kind.STRING
                                && begin("do")
                                && of(token.text()).mention(word)));
    }

    /** The name that begins there. */
    Optional<Name> name(int place) {
        if (place >= tokens.size() || tokens.get(place).kind() != Kind.NAME) {
            return Optional.empty();
        }
        String first = tokens.get(place).text();
        return at(place + 1, ".") && place + 2 < tokens.size()
                ? Optional.of(new Name(Optional.of(first), tokens.get(place + 2).text()))
                : Optional.of(new Name(Optional.empty(), first));
    }

    /** The first place behind the name that begins there. */
    int behindName(int place) {
        return at(place + 1, ".") ? place + 3 : place + 1;
    }

    /** The first place behind these words, if they are there. */
    int skip(int place, String... words) {
        return at(place, words) ? place + words.length : place;
    }

    /** What is between there and the end, cut at commas outside of parentheses. */
    List<Words> parts(int from) {
        List<Words> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i <= tokens.size(); i++) {
            boolean ends = i == tokens.size() || (depth == 0 && tokens.get(i).is(","));
            if (ends && i > start) {
                parts.add(of(sql.substring(
                        tokens.get(start).start(), tokens.get(i - 1).end())));
            }
            if (ends) {
                start = i + 1;
            } else {
                depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            }
        }
        return parts;
    }
}
