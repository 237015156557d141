package io.neonhub.verification.backup;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What PostgreSQL's programs say, with advice where the reason is known. */
final class Words {
    private static final Pattern ERROR =
            Pattern.compile("^pg_(?:dump|restore): error: (?!a worker process died unexpectedly)(.*)$");
    private static final Pattern ROLE = Pattern.compile("role \"(.*)\" does not exist");
    private static final Pattern EXTENSION = Pattern.compile("extension \"([^\"]*)\" is not available");

    private static final Pattern NEWER = Pattern.compile("unsupported version \\([\\d.]+\\) in file header");
    private static final Pattern CUT = Pattern.compile("could not read from input file: end of file");

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
        return Stream.of(
                        advice(
                                ROLE,
                                line,
                                role -> " Create the role on the scratch server first: CREATE ROLE \""
                                        + role.replace("\"", "\"\"") + "\";"),
                        advice(
                                EXTENSION,
                                line,
                                extension -> " Take a scratch server that has the extension " + extension + "."),
                        advice(
                                NEWER,
                                line,
                                version -> " A newer pg_dump wrote it than pg_restore is here: install the one of the"
                                        + " same major, or name its folder with neonhub.postgres.client."),
                        advice(CUT, line, end -> " The file is cut short: copy it again, or take another backup."))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> advice(Pattern known, String line, UnaryOperator<String> words) {
        Matcher matcher = known.matcher(line);
        return matcher.find()
                ? Optional.of(words.apply(matcher.groupCount() == 0 ? "" : matcher.group(1)))
                : Optional.empty();
    }
}
