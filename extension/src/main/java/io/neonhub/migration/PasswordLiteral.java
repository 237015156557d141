package io.neonhub.migration;

import java.util.regex.Pattern;

/** Takes passwords out of a statement that is about to be shown: {@code PASSWORD '…'}, of a role or of a user mapping. */
final class PasswordLiteral {
    private static final String PLAIN = "'(?:[^']|'')*+(?:'|$)";
    private static final String ESCAPED = "E'(?:[^'\\\\]|''|\\\\.)*+(?:'|$)";
    private static final String DOLLARS = "(\\$\\w*\\$).*?(?:\\2|$)";

    private static final Pattern PASSWORD = Pattern.compile(
            "(?is)(\\b\\w*password\"?\\s*)(?:" + ESCAPED + "|" + "(?:U&)?" + PLAIN + "|" + DOLLARS + ")");

    private PasswordLiteral() {}

    static String hidden(String statement) {
        return PASSWORD.matcher(statement).replaceAll("$1'***'");
    }
}
