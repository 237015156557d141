package io.neonhub.verification.safety;

import io.neonhub.migration.Migration;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;

/**
 * What is dangerous about one place of a migration.
 *
 * @param line of the statement in the file, counted from 1
 * @param subject the object it happens to
 */
public record SafetyFinding(
        Rule rule, Severity severity, Migration migration, int line, String subject, String problem, String remedy) {

    /** In the words of all findings, with the place behind the problem. */
    public Finding at(String file) {
        return new Finding(severity, subject, problem + " (" + rule + "), at " + file + ", line " + line, remedy);
    }

    /** The same, where it is not certain that the table has rows. */
    public SafetyFinding asWarning() {
        return new SafetyFinding(rule, Severity.WARNING, migration, line, subject, problem, remedy);
    }

    SafetyFinding allowed(String reason) {
        return new SafetyFinding(rule, Severity.ADVICE, migration, line, subject, problem, "Allowed: " + reason);
    }
}
