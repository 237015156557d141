package io.neonhub.verification.schema.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One JSON document, rewritten so that equal documents have equal text: no white space, keys sorted, plain numbers. */
final class JsonText {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"\\\\]++|\\\\.)*+\"|-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|true|false|null|[\\[\\]{},:])\\s*",
            Pattern.DOTALL);
    private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private final String json;
    private final Matcher matcher;
    private int position;
    private String token = "";

    private JsonText(String json) {
        this.json = json;
        this.matcher = TOKEN.matcher(json);
    }

    /** Absent if the text isn't JSON. */
    static Optional<String> canonical(String json) {
        JsonText text = new JsonText(json);
        try {
            text.advance();
            String value = text.value();
            return text.token.isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    private String value() {
        return switch (token) {
            case "{" -> object();
            case "[" -> array();
            case "true", "false", "null" -> take(token);
            default -> token.startsWith("\"") ? string() : number();
        };
    }

    private String object() {
        take("{");
        SortedMap<String, String> members = new TreeMap<>();
        while (!token.equals("}")) {
            String key = string();
            take(":");
            members.put(key, value());
            takeComma("}");
        }
        take("}");
        StringJoiner text = new StringJoiner(",", "{", "}");
        members.forEach((key, value) -> text.add(key + ":" + value));
        return text.toString();
    }

    private String array() {
        take("[");
        StringJoiner text = new StringJoiner(",", "[", "]");
        while (!token.equals("]")) {
            text.add(value());
            takeComma("]");
        }
        take("]");
        return text.toString();
    }

    private void takeComma(String end) {
        if (!token.equals(end)) {
            take(",");
        }
    }

    private String string() {
        if (!token.startsWith("\"")) {
            throw new IllegalArgumentException("a string was expected");
        }
        return UNICODE.matcher(take(token).replace("\\/", "/"))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private String number() {
        return new BigDecimal(take(token)).stripTrailingZeros().toString();
    }

    private String take(String expected) {
        if (!token.equals(expected)) {
            throw new IllegalArgumentException(expected + " was expected");
        }
        String taken = token;
        advance();
        return taken;
    }

    private void advance() {
        token = "";
        if (position < json.length()) {
            if (!matcher.region(position, json.length()).lookingAt()) {
                throw new IllegalArgumentException("no JSON at " + position);
            }
            position = matcher.end();
            token = matcher.group(1);
        }
    }
}
