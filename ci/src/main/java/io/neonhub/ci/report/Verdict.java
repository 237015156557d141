package io.neonhub.ci.report;

/** What a run says about a release. */
public enum Verdict {
    /** Everything that was examined is as it must be. */
    GO,
    /** At least one check failed: the release is blocked. */
    STOP,
    /** Nothing could be judged: misuse, or the machine lacks something. */
    ERROR
}
