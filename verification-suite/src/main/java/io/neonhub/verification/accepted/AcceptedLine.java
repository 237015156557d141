package io.neonhub.verification.accepted;

import io.neonhub.failure.UsageException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line of the file apart. */
record AcceptedLine(String place, Map<String, String> kinds) {
    private static final Pattern WORD = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"(?!\\S)|([^\\s\"]\\S*))");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Accepted parse(int number, String line) {
        Matcher matcher = WORD.matcher(line);
        String kind = word(matcher, 0);
        if (!kinds.containsKey(kind)) {
            throw new UsageException(place + ": a line begins with "
                    + String.join(" or ", new TreeSet<>(kinds.keySet())) + ", not with '" + kind + "'.");
        }
        List<String> words = new ArrayList<>();
        String word = word(matcher, matcher.end());
        while (!DATE.matcher(word).matches()) {
            words.add(word);
            word = line.substring(matcher.end()).isBlank()
                    ? missing(kind, "there is no date.")
                    : word(matcher, matcher.end());
        }
        String reason = line.substring(matcher.end()).strip();
        if (words.isEmpty()) {
            missing(kind, "nothing stands before the date.");
        }
        if (reason.isEmpty()) {
            missing(kind, "there is no reason behind the date.");
        }
        return new Accepted(number, kind, words, date(kind, word), reason);
    }

    private String word(Matcher matcher, int from) {
        if (!matcher.find(from) || matcher.start() != from) {
            throw new UsageException(
                    place + ": a double quote is not closed, or not followed by a blank. Inside quotes,"
                            + " write a double quote twice.");
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\"\"", "\"");
    }

    private LocalDate date(String kind, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(place + ": there is no " + text + ". Write " + kinds.get(kind) + ".", e);
        }
    }

    private String missing(String kind, String problem) {
        throw new UsageException(place + ": " + problem + " Write " + kinds.get(kind) + ".");
    }
}
