package io.neonhub.database.server.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an engine says is wrong: it stands in a JSON object, in an answer or an exception's message. */
final class EngineWords {
    private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private EngineWords() {}

    /** The words in that text, or else the text. */
    static String in(String text) {
        Matcher matcher = MESSAGE.matcher(text);
        String words = matcher.find() ? matcher.group(1).replaceAll("\\\\(.)", "$1") : text;
        return words.strip().replaceAll("\\.$", "");
    }

    /** Those of the innermost cause. */
    static String of(Throwable failure) {
        Throwable innermost =
                Stream.iterate(failure, it -> it != null, Throwable::getCause).reduce(failure, (outer, inner) -> inner);
        return in(innermost.getMessage() == null ? innermost.toString() : innermost.getMessage());
    }
}
