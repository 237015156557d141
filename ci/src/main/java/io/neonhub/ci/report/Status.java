package io.neonhub.ci.report;

/** How a check ended. */
public enum Status {
    PASSED("passed"),
    /** The database is wrong; the findings say how. */
    FAILED("failed"),
    /** Left out, for the reason that the check carries. */
    NOT_RUN("not-run"),
    /** The check broke before it could judge. Blocks like a failure. */
    ERROR("error");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** As {@code report.json} writes it. */
    public String word() {
        return word;
    }
}
