package io.neonhub.verification.repair;

import java.util.stream.Collectors;

/** A comment of SQL. */
final class Comment {
    private Comment() {}

    /** Each line of it: a name may hold a line break. */
    static String of(String text) {
        return text.lines().map(line -> "-- " + line).collect(Collectors.joining("\n"));
    }
}
