package io.neonhub.verification.safety;

import io.neonhub.migration.SqlScript;
import io.neonhub.migration.SqlStatement;
import io.neonhub.verification.accepted.AllowComment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The findings of one migration after the comments in its file: what somebody allows with a reason becomes advice. A comment
 * before the first statement is about the whole file, any other about the statement behind it. A comment that allows nothing
 * is a finding itself.
 */
final class AllowedFindings {
    private static final Pattern MEANT = Pattern.compile("^\\s*--\\s*neonhub:allow\\b.*");

    private final Evidence evidence;
    private final String script;
    private final List<SqlStatement> statements;

    private AllowedFindings(Evidence evidence) {
        this.evidence = evidence;
        this.script = evidence.migration().script();
        this.statements = SqlScript.split(script);
    }

    static List<SafetyFinding> of(Evidence evidence, List<SafetyFinding> findings) {
        return new AllowedFindings(evidence).of(findings);
    }

    private List<SafetyFinding> of(List<SafetyFinding> findings) {
        List<AllowComment> comments = AllowComment.in(script);
        List<SafetyFinding> all = findings.stream()
                .map(finding -> comments.stream()
                        .filter(comment -> covers(comment, finding))
                        .findFirst()
                        .map(comment -> finding.allowed(comment.reason()))
                        .orElse(finding))
                .collect(Collectors.toCollection(ArrayList::new));
        comments.stream()
                .filter(comment -> findings.stream().noneMatch(finding -> covers(comment, finding)))
                .forEach(comment -> useless(comment).ifPresent(all::add));
        all.addAll(malformed(comments));
        all.sort(Comparator.comparing(SafetyFinding::severity)
                .thenComparingInt(SafetyFinding::line)
                .thenComparing(SafetyFinding::rule));
        return all;
    }

    private boolean covers(AllowComment comment, SafetyFinding finding) {
        return comment.rule().equals(finding.rule().toString()) && isAbout(comment, finding.line());
    }

    private boolean isAbout(AllowComment comment, int line) {
        List<Integer> begins = statements.stream()
                .map(statement -> SqlStatement.line(script, statement.start()))
                .toList();
        if (begins.isEmpty() || comment.line() < begins.get(0)) {
            return true;
        }
        return begins.stream()
                .filter(begin -> begin > comment.line())
                .findFirst()
                .filter(begin -> begin == line)
                .isPresent();
    }

    /** A loss of rows is seen by other suites too, when they look at the rows themselves. */
    private Optional<SafetyFinding> useless(AllowComment comment) {
        Optional<Rule> rule = Rule.of(comment.rule());
        if (rule.isPresent() && rule.get() == Rule.DATA_LOSS) {
            return Optional.empty();
        }
        return Optional.of(evidence.finding(
                Rule.ALLOW,
                comment.line(),
                comment.rule(),
                rule.isPresent() ? "is allowed, and nothing here breaks it" : "is allowed, and there is no such rule",
                rule.isPresent()
                        ? "Take the comment out, or put it right before the statement that it is about."
                        : "Write the name that stands in the finding, one of: " + names() + "."));
    }

    private List<SafetyFinding> malformed(List<AllowComment> comments) {
        List<String> lines = Arrays.asList(script.split("\n", -1));
        return IntStream.range(0, lines.size())
                .filter(i -> MEANT.matcher(lines.get(i)).matches())
                .filter(i -> comments.stream().noneMatch(comment -> comment.line() == i + 1))
                .mapToObj(i -> evidence.finding(
                        Rule.ALLOW,
                        i + 1,
                        lines.get(i).strip(),
                        "names no rule or gives no reason",
                        "Write which rule, and why it may be broken here: -- neonhub:allow RULE: REASON"))
                .toList();
    }

    private static String names() {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule != Rule.ALLOW)
                .map(Rule::toString)
                .collect(Collectors.joining(", "));
    }
}
