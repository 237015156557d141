package io.neonhub.verification.history;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The error in the logs of a failed migration, as the engine's native and its WebAssembly form write them. What the engine logs beside it may hold values of rows, so of the text
 * only code and message are taken.
 */
final class FailureLog {
    private static final Pattern CODE = Pattern.compile("Database error code: (\\w+)");
    private static final Pattern MESSAGE =
            Pattern.compile("(?:Database error|Error querying the database):\\s*(?:ERROR: )?([^\n]+)");

    private static final Pattern VALUE =
            Pattern.compile("(invalid input (?:syntax for type|value for enum) [^:]*: |^value |out of range: )\".*\"");

    private FailureLog() {}

    static Optional<String> error(String logs) {
        Matcher code = CODE.matcher(logs);
        Matcher message = MESSAGE.matcher(logs);
        if (!message.find()) {
            return Optional.empty();
        }
        return Optional.of((code.find() ? code.group(1) + ": " : "")
                + withoutValues(message.group(1).strip()));
    }

    /** The value that a type does not take, which comes from a row. */
    private static String withoutValues(String message) {
        return VALUE.matcher(message).replaceAll("$1\"…\"");
    }
}
