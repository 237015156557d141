package io.neonhub.ci;

import java.util.regex.Pattern;

/**
 * Takes credentials out of text that is about to be shown: a mistyped option may be followed by a whole URL. The
 * placeholders USER and PASSWORD of our own messages are none.
 */
final class Redaction {
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)(?!USER:PASSWORD@)[^/?#\\s'\"]*@");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)(?!(?-i:PASSWORD\\b))[^&\\s'\"]*");

    private Redaction() {}

    static String of(String text) {
        return PASSWORD.matcher(USER_INFO.matcher(text).replaceAll("***@")).replaceAll("$1***");
    }
}
