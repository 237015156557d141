package io.neonhub.verification.drift;

import io.neonhub.verification.finding.Finding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs, in short: which object, and how.
 *
 * @param object as reports print it
 */
public record Subject(Kind kind, String object, Change change) {
    private static final Pattern KIND = Pattern.compile(
            "(?:the|has no|has the) (?:unique )?(table|index|primary key|foreign key|enum|extension)\\b.*");

    static Subject of(Difference difference) {
        return new Subject(difference.object().kind(), difference.object().toString(), difference.change());
    }

    /** That of a finding of the comparison with schema.prisma. */
    public static Subject of(Finding finding) {
        return new Subject(kind(finding.problem()), finding.subject(), change(finding.problem()));
    }

    private static Kind kind(String problem) {
        if (problem.startsWith("has the values ")) {
            return Kind.ENUM;
        }
        Matcher named = KIND.matcher(problem);
        return named.matches() ? Kind.of(named.group(1)) : Kind.COLUMN;
    }

    private static Change change(String problem) {
        if (problem.contains(" is missing") || problem.contains(" is not installed")) {
            return Change.MISSING;
        }
        return problem.contains(" is not declared") ? Change.EXTRA : Change.CHANGED;
    }
}
