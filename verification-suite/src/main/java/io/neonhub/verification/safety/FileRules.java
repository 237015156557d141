package io.neonhub.verification.safety;

import io.neonhub.migration.SqlScript;
import io.neonhub.migration.SqlStatement;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.safety.Evidence.Step;
import io.neonhub.verification.safety.StatementTrace.Refusal;
import io.neonhub.verification.safety.TracedStatement.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a migration as a file that Prisma sends as one query, and with the way it is written. */
final class FileRules {
    private static final String IN_TRANSACTION = "25001";
    private static final String NEW_LABEL = "55P04";
    private static final String NAME_CUT = "42622";
    private static final Pattern CUT = Pattern.compile("\"(.+)\" will be truncated to \"(.+)\"", Pattern.DOTALL);

    private final Evidence evidence;
    private final List<SafetyFinding> findings = new ArrayList<>();

    private FileRules(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<SafetyFinding> judge(Evidence evidence) {
        FileRules rules = new FileRules(evidence);
        evidence.trace().refusal().ifPresent(rules::refused);
        rules.transactionControl();
        for (Step step : evidence.steps()) {
            rules.longIdentifiers(step);
            rules.ifExists(step);
        }
        rules.mixedQualification();
        return rules.findings;
    }

    private void refused(Refusal refusal) {
        String sql = refusal.statement().text();
        if (refusal.sqlState().equals(IN_TRANSACTION)) {
            add(
                    Rule.NON_TRANSACTIONAL,
                    refusal.line(),
                    refusal.statement().shortened(),
                    "runs outside transactions only, and Prisma sends the whole file as one: it fails",
                    "Alone in a migration of its own:\n" + sql + ";");
        } else if (refusal.sqlState().equals(NEW_LABEL)) {
            add(
                    Rule.ENUM_VALUE_USED,
                    refusal.line(),
                    refusal.statement().shortened(),
                    "uses an enum label that the same file adds, which PostgreSQL refuses: it fails",
                    "In a migration of its own before this one:\n" + additions());
        }
    }

    private String additions() {
        return SqlScript.split(evidence.migration().script()).stream()
                .filter(statement -> statement.beginsWith("ALTER TYPE"))
                .map(statement -> statement.text() + ";")
                .reduce((one, other) -> one + "\n" + other)
                .orElse("ALTER TYPE … ADD VALUE …;");
    }

    private void transactionControl() {
        List<SqlStatement> statements = SqlScript.split(evidence.migration().script());
        for (int i = 0; i < statements.size(); i++) {
            SqlStatement statement = statements.get(i);
            boolean ends =
                    statement.commits() || (statement.beginsWith("ROLLBACK") && !statement.beginsWith("ROLLBACK TO"));
            if (ends) {
                boolean last = i == statements.size() - 1;
                findings.add(evidence.finding(
                        Rule.TRANSACTION_CONTROL,
                        last ? Severity.ADVICE : Severity.WARNING,
                        SqlStatement.line(evidence.migration().script(), statement.start()),
                        statement.shortened(),
                        last
                                ? "ends a transaction that Prisma makes of the file anyway"
                                : "ends the transaction in the middle of the file: if a statement behind it fails, what stands"
                                        + " before it stays, and the migration cannot be repeated",
                        last
                                ? "Leave BEGIN and " + statement.shortened() + " out."
                                : "Leave BEGIN and " + statement.shortened() + " out, or make two migrations of it."));
                return;
            }
        }
    }

    private void longIdentifiers(Step step) {
        for (Notice notice : step.traced().notices()) {
            Matcher cut = CUT.matcher(notice.text());
            if (notice.sqlState().equals(NAME_CUT) && cut.find()) {
                add(
                        Rule.LONG_IDENTIFIER,
                        step.line(),
                        cut.group(1),
                        "is longer than 63 bytes, and PostgreSQL calls it \"" + cut.group(2) + "\"",
                        "Choose a shorter name, in schema.prisma with map: or @@map.");
            }
        }
    }

    /** Extensions and schemas are there or not whoever asks for them; Prisma itself writes it for schemas. */
    private void ifExists(Step step) {
        Words words = step.said().words();
        boolean excepted = words.begin("create", "extension") || words.begin("create", "schema");
        boolean conditional = words.have("if", "exists") || words.have("if", "not", "exists");
        if (!conditional || excepted || words.begin("do") || words.begin("create", "or", "replace")) {
            return;
        }
        boolean skipped =
                step.traced().notices().stream().anyMatch(it -> it.text().contains("skipping"));
        String condition = words.have("if", "exists") ? "IF EXISTS" : "IF NOT EXISTS";
        findings.add(evidence.finding(
                Rule.IF_EXISTS,
                skipped ? Severity.WARNING : Severity.ADVICE,
                step.line(),
                step.traced().statement().shortened(),
                skipped
                        ? "did nothing here because of " + condition + ", and nobody would have been told"
                        : condition + " hides it when the database is not what the migrations before it have built",
                "The history says what is there. Leave it out:\n"
                        + step.sql().replaceFirst("(?i)\\s+IF\\s+(NOT\\s+)?EXISTS\\b", "") + ";"));
    }

    private void mixedQualification() {
        List<Step> with = naming(true);
        List<Step> without = naming(false);
        if (!with.isEmpty() && !without.isEmpty()) {
            boolean fewWith = with.size() < without.size();
            Step odd = fewWith ? with.get(0) : without.get(0);
            add(
                    Rule.MIXED_QUALIFICATION,
                    odd.line(),
                    odd.said().tables().get(0).name(),
                    (fewWith
                                    ? "has its schema before it, others in the file have none"
                                    : "has no schema before it, others in the file have one")
                            + ": where search_path is another, they are looked for in different schemas",
                    "Write the schema everywhere or nowhere.");
        }
    }

    private List<Step> naming(boolean schema) {
        return evidence.steps().stream()
                .filter(step -> step.said().tables().stream()
                        .anyMatch(name -> name.schema().isPresent() == schema))
                .toList();
    }

    private void add(Rule rule, int line, String subject, String problem, String remedy) {
        findings.add(evidence.finding(rule, line, subject, problem, remedy));
    }
}
