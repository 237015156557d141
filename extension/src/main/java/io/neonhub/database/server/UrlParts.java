package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.util.Optional;

/**
 * A URL cut at its punctuation.
 *
 * @param hosts as written, perhaps empty
 * @param query what follows the '?', as written, perhaps empty
 */
record UrlParts(
        UrlScheme scheme,
        Optional<String> user,
        Optional<String> password,
        String hosts,
        Optional<String> database,
        String query) {
    private static final String ENCODINGS =
            " Write %40 for an @, %2F for a /, %3F for a ? and %3A for a : inside the user, the password or the database.";

    static UrlParts of(String text) {
        UrlScheme scheme = UrlScheme.of(text);
        String rest = scheme.rest(text);
        checkCharacters(rest);
        int mark = rest.indexOf('?');
        String front = mark < 0 ? rest : rest.substring(0, mark);
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        int slash = front.indexOf('/');
        String authority = slash < 0 ? front : front.substring(0, slash);
        String path = slash < 0 ? "" : front.substring(slash + 1);
        scheme.checkAts(authority, path, query);
        if (path.contains("/")) {
            throw new UsageException("there is a second / after the host. Leave one at the end out." + ENCODINGS);
        }
        return of(scheme, authority, part("the database", path), query);
    }

    private static UrlParts of(UrlScheme scheme, String authority, Optional<String> database, String query) {
        int at = authority.indexOf('@');
        String login = at < 0 ? "" : authority.substring(0, at);
        int colon = login.indexOf(':');
        return new UrlParts(
                scheme,
                part("the user", colon < 0 ? login : login.substring(0, colon)),
                part("the password", colon < 0 ? "" : login.substring(colon + 1)),
                authority.substring(at + 1),
                database,
                query);
    }

    static UsageException misplacedAt() {
        return new UsageException(
                "an @ stands where none can, so nobody can tell where the password ends." + ENCODINGS);
    }

    private static void checkCharacters(String rest) {
        if (rest.indexOf('#') >= 0) {
            throw new UsageException("there is a #, where some programs end a URL. Write it as %23.");
        }
        if (rest.chars().anyMatch(it -> Character.isWhitespace(it) || Character.isISOControl(it))) {
            throw new UsageException(
                    "there is a space or a line break inside. Write a space that belongs to it as %20.");
        }
        if (rest.chars().anyMatch(UrlParts::isInvisible)) {
            throw new UsageException(
                    "there is a character inside that nobody sees, as it comes with text that is pasted."
                            + " Write the URL anew.");
        }
    }

    static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static Optional<String> part(String what, String raw) {
        return Optional.of(Percent.decode(what, raw)).filter(it -> !it.isEmpty());
    }
}
