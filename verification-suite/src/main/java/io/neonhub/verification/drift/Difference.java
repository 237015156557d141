package io.neonhub.verification.drift;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One object in which two databases differ.
 *
 * @param object under the name that it should have
 * @param details the attributes that differ, of a changed object; a single one, the object itself, of any other
 * @param seenByPrisma whether {@code prisma migrate diff} sees something of it
 * @param remedy what to do, with SQL where SQL is the way
 */
public record Difference(
        ObjectName object,
        Change change,
        List<Detail> details,
        Severity severity,
        boolean seenByPrisma,
        Remedy remedy) {
    public Difference {
        details = List.copyOf(details);
    }

    /**
     * What is one thing here and another one there.
     *
     * @param attribute empty for the object itself
     * @param expected empty where there should be none
     * @param actual empty where there is none
     */
    public record Detail(String attribute, String expected, String actual) {}

    /** What should be there; empty for an object that shouldn't. */
    public String expected() {
        return details.stream().map(it -> text(it.attribute, it.expected)).collect(Collectors.joining("; "));
    }

    /** What is there instead; empty for an object that isn't. */
    public String actual() {
        return details.stream().map(it -> text(it.attribute, it.actual)).collect(Collectors.joining("; "));
    }

    private static String text(String attribute, String value) {
        return attribute.isEmpty() ? value : attribute + " " + (value.isEmpty() ? "none" : value);
    }

    /** The same, as nothing to worry about. */
    Difference accepted(String reason) {
        return new Difference(
                object, change, details, Severity.ADVICE, seenByPrisma, Remedy.advice(nothingToDo(reason)));
    }

    static String nothingToDo(String reason) {
        return "Nothing to do: it " + reason.replaceFirst("\\.$", "") + ".";
    }

    /** In the words of a report. */
    public Finding finding() {
        return new Finding(
                severity,
                object.toString(),
                problem() + (seenByPrisma ? "" : "; Prisma doesn't see it"),
                remedy.text());
    }

    private String problem() {
        String what = "the " + object.kind().word() + " ";
        return switch (change) {
            case MISSING -> what + "is missing: " + expected();
            case EXTRA -> what + "is in no migration: " + actual();
            case CHANGED ->
                what
                        + (isRenamed() ? "is " : "differs: ")
                        + details.stream().map(Difference::sentence).collect(Collectors.joining("; "));
        };
    }

    private boolean isRenamed() {
        return details.get(0).attribute.equals("name");
    }

    private static String sentence(Detail detail) {
        return text(
                        detail.attribute.equals("name") ? "called" : detail.attribute,
                        Excerpt.difference(detail.actual, detail.expected))
                + ", expected "
                + (detail.expected.isEmpty() ? "none" : Excerpt.difference(detail.expected, detail.actual));
    }
}
