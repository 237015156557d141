package io.neonhub.ci;

import io.neonhub.ci.report.Check;
import io.neonhub.ci.report.Report;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What GitHub shows beside the changed files of a pull request: its workflow commands, which it reads from what a step prints.
 * A migration that fails, or is not safe, is marked at its line.
 */
record Annotations(PrintWriter out, String workspace) {
    private static final Pattern PLACE = Pattern.compile("(?:fails|\\([a-z-]+\\),) at (.+?), line (\\d+)");

    /** Nothing for a run elsewhere. */
    static Optional<Annotations> of(Surroundings surroundings) {
        return "true".equals(surroundings.environment().get("GITHUB_ACTIONS"))
                ? Optional.of(new Annotations(
                        surroundings.out(), surroundings.environment().getOrDefault("GITHUB_WORKSPACE", "")))
                : Optional.empty();
    }

    void print(Report report) {
        Stream.concat(
                        report.suites().stream()
                                .flatMap(suite -> suite.blocking().stream())
                                .map(Check::findings)
                                .flatMap(findings -> findings.stream())
                                .filter(finding -> finding.severity() == Severity.STOP)
                                .distinct()
                                .map(finding -> annotation("error", finding)),
                        report.findings(Severity.WARNING).stream().map(finding -> annotation("warning", finding)))
                .forEach(out::println);
    }

    private String annotation(String level, Finding finding) {
        Matcher place = PLACE.matcher(finding.problem());
        String where = place.find() ? " file=" + property(relative(place.group(1))) + ",line=" + place.group(2) : "";
        return "::" + level + where + "::" + data(finding.text());
    }

    /** GitHub knows a file by its place in the checkout. */
    private String relative(String file) {
        String checkout = workspace.isEmpty() ? "" : workspace.replaceFirst("/$", "") + "/";
        return file.startsWith(checkout) ? file.substring(checkout.length()) : file;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
