package io.neonhub.verification.backup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What PostgreSQL's programs say, with advice where the reason is known. */
final class Words {
    private static final Pattern ERROR = Pattern.compile("^pg_(?:dump|restore): error: (.*)$");
    private static final Pattern ROLE = Pattern.compile("role \"(.*)\" does not exist");
    private static final Pattern EXTENSION = Pattern.compile("extension \"([^\"]*)\" is not available");

    private Words() {}

    /** A message of one sentence for what failed, one line for each error, and the advice. */
    static String of(String failure, List<String> lines) {
        List<String> errors = lines.stream()
                .map(ERROR::matcher)
                .filter(Matcher::matches)
                .map(error -> error.group(1).strip().replaceAll("\\s+", " "))
                .distinct()
                .toList();
        return failure + ": " + (errors.isEmpty() ? String.join(" ", lines) : String.join("; ", errors)).strip() + "."
                + lines.stream()
                        .flatMap(line -> advice(line).stream())
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static Optional<String> advice(String line) {
        Matcher role = ROLE.matcher(line);
        if (role.find()) {
            return Optional.of(" Create the role on the scratch server first: CREATE ROLE \""
                    + role.group(1).replace("\"", "\"\"") + "\";");
        }
        Matcher extension = EXTENSION.matcher(line);
        return extension.find()
                ? Optional.of(" Take a scratch server that has the extension " + extension.group(1) + ".")
                : Optional.empty();
    }
}
