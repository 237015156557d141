package io.neonhub.verification.finding;

/**
 * One fact about a database.
 *
 * @param severity how much it weighs
 * @param subject the object it is about: {@code public.users.email}
 * @param problem what is wrong with it, in one sentence
 * @param remedy what to do, with SQL that can be pasted where SQL is the way
 */
public record Finding(Severity severity, String subject, String problem, String remedy) {

    public static Finding stop(String subject, String problem, String remedy) {
        return new Finding(Severity.STOP, subject, problem, remedy);
    }

    public static Finding warning(String subject, String problem, String remedy) {
        return new Finding(Severity.WARNING, subject, problem, remedy);
    }

    public static Finding advice(String subject, String problem, String remedy) {
        return new Finding(Severity.ADVICE, subject, problem, remedy);
    }

    /** Three lines: subject and problem, then the remedy. */
    public String text() {
        return subject + ": " + problem + System.lineSeparator() + "  → " + remedy.replace("\n", "\n    ");
    }
}
