package io.neonhub.ci.report;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of the migration plan as Markdown, to attach to a change request: each item proven, failed, or in need of a human,
 * with what says so.
 */
record PlanList(String title, List<Item> items) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private enum State {
        PROVEN("proven"),
        FAILED("failed"),
        NEEDS_A_HUMAN("needs a human");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** @param checks that it stands for */
    private record Item(String name, List<Check> checks) {
        State state() {
            if (checks.stream().anyMatch(Check::blocks)) {
                return State.FAILED;
            }
            boolean open = checks.stream().noneMatch(check -> check.status() == Status.PASSED)
                    || findings().anyMatch(finding -> finding.problem().startsWith(State.NEEDS_A_HUMAN.word));
            return open ? State.NEEDS_A_HUMAN : State.PROVEN;
        }

        Stream<Finding> findings() {
            return checks.stream().flatMap(check -> check.findings().stream()).distinct();
        }
    }

    /** What comes before a migration, one check each; absent in a report without that suite. */
    static Optional<String> checklist(Report report) {
        return suite(report, "Checklist")
                .map(suite -> new PlanList(
                                "Safety checklist before the migration",
                                suite.checks().stream()
                                        .map(check -> new Item(check.name(), List.of(check)))
                                        .toList())
                        .write(report));
    }

    /** What comes after a migration; absent in a report of another command than smoke. */
    static Optional<String> validation(Report report) {
        if (!report.command().equals("smoke") || report.suites().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanList(
                        "Validation after the migration",
                        List.of(
                                item(report, "All migrations are applied", "Migration history"),
                                item(report, "The schema matches", "Schema drift", "Tables", "Indexes", "Foreign keys"),
                                check(report, "SELECT 1 is answered", "Connectivity", "answers SELECT 1"),
                                check(
                                        report,
                                        "A client can be generated",
                                        "Application",
                                        "schema.prisma names a generator of a client"),
                                check(
                                        report,
                                        "The application connects",
                                        "Application",
                                        "passes its own health check")))
                .write(report));
    }

    private static Item item(Report report, String name, String... suites) {
        return new Item(
                name,
                Stream.of(suites)
                        .flatMap(suite -> suite(report, suite).stream())
                        .flatMap(suite -> suite.checks().stream())
                        .toList());
    }

    private static Item check(Report report, String name, String suite, String check) {
        return new Item(
                name,
                item(report, name, suite).checks().stream()
                        .filter(it -> it.name().equals(check))
                        .toList());
    }

    private static Optional<Suite> suite(Report report, String name) {
        return report.suites().stream()
                .filter(suite -> suite.name().equals(name))
                .findFirst();
    }

    private String write(Report report) {
        return "# " + title + "\n\n" + subject(report) + "\n\n"
                + items.stream().map(PlanList::text).collect(Collectors.joining())
                + "\n**" + report.verdict() + "**: " + count(State.PROVEN) + " proven, " + count(State.FAILED)
                + " failed, " + count(State.NEEDS_A_HUMAN) + " in need of a human.\n";
    }

    private static String subject(Report report) {
        return report.target()
                        .map(target -> "Database `" + target.database().orElse("") + "` at `"
                                + target.host().orElse("") + "`, PostgreSQL " + target.version() + ". ")
                        .orElse("")
                + report.inputs()
                        .map(inputs -> Wording.counted(inputs.migrations().size(), "migration")
                                + " in the directory (fingerprint `"
                                + inputs.migrationsFingerprint().substring(0, 12) + "`), Prisma "
                                + inputs.prismaVersion() + ". ")
                        .orElse("")
                + TIME.format(report.startedAt()) + ".";
    }

    private long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    private static String text(Item item) {
        String box = item.state() == State.PROVEN ? "- [x] " : "- [ ] ";
        return box + "**" + item.name() + "**: " + item.state().word + "\n"
                + lines(item)
                        .map(line -> "  - " + MarkdownSummary.inline(line) + "\n")
                        .collect(Collectors.joining());
    }

    private static Stream<String> lines(Item item) {
        Stream<String> counts = item.checks().size() > 1 ? Stream.of(counts(item.checks())) : Stream.of();
        Stream<String> evidence = item.checks().stream().flatMap(check -> check.evidence().stream());
        Stream<String> findings = item.findings()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .map(finding -> finding.subject() + ": " + finding.problem());
        Stream<String> reasons = item.state() == State.NEEDS_A_HUMAN
                ? item.checks().stream().flatMap(check -> check.reason().stream())
                : Stream.of();
        return Stream.of(counts, evidence, findings, reasons.distinct())
                .flatMap(lines -> lines)
                .map(line -> line.replaceFirst("^" + State.NEEDS_A_HUMAN.word + ": ", ""));
    }

    private static String counts(List<Check> checks) {
        return Wording.outcome(new Suite("", Duration.ZERO, checks));
    }
}
