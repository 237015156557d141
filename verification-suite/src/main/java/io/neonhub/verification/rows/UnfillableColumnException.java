package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;

/**
 * The row factory found no value for a column. The message names table and column, says what stands in the way, and
 * what to do about it.
 */
public final class UnfillableColumnException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String subject;
    private final String problem;
    private final String remedy;

    UnfillableColumnException(QualifiedName table, String column, String obstacle, String remedy) {
        super("No value found for " + table + "." + column + ": " + obstacle + " " + remedy);
        this.subject = table + "." + column;
        this.problem = "no value found: " + obstacle;
        this.remedy = remedy;
    }

    /** Table and column. */
    public String subject() {
        return subject;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
