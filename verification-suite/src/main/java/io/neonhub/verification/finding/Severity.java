package io.neonhub.verification.finding;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** Blocks a release. */
    STOP,
    /** A human must decide; blocks nothing. */
    WARNING,
    /** Health: good to know, good to mend. */
    ADVICE
}
