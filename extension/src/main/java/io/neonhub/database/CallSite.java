package io.neonhub.database;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in the code of a user something happens. */
final class CallSite {
    private static final List<String> NOT_THE_USERS = List.of(
            "io.neonhub.",
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "com.sun.",
            "org.postgresql.",
            "org.junit.",
            "com.zaxxer.hikari.",
            "org.flywaydb.",
            "org.hibernate.",
            "org.jdbi.",
            "org.jooq.",
            "org.springframework.");

    private CallSite() {}

    /** {@code at} class, method, file and line; of a thread that runs no code of a user's, its name. */
    static String current() {
        Optional<StackTraceElement> place = StackWalker.getInstance().walk(CallSite::first);
        return place.map(frame -> "at " + frame)
                .orElseGet(() -> "in thread " + Thread.currentThread().getName());
    }

    private static Optional<StackTraceElement> first(Stream<StackWalker.StackFrame> frames) {
        return frames.filter(frame -> NOT_THE_USERS.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement);
    }
}
