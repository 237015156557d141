package io.neonhub.ci.report;

/** Why a run could not judge. The message says what is missing or wrong and what to do; it holds no secret. */
public record Failure(Kind kind, String message) {

    /** Who can mend it: the caller, or whoever keeps the machine. */
    public enum Kind {
        USAGE("usage", 2),
        ENVIRONMENT("environment", 3);

        private final String word;
        private final int exitCode;

        Kind(String word, int exitCode) {
            this.word = word;
            this.exitCode = exitCode;
        }

        /** As {@code report.json} writes it. */
        public String word() {
            return word;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
