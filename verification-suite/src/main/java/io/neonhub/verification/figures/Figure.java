package io.neonhub.verification.figures;

/**
 * A number that was read of a database.
 *
 * @param subject what it is about: {@code server}, {@code database}, a table, a migration
 */
public record Figure(Kind kind, String subject, double value) {

    /** What is counted or measured, and in which unit. */
    public enum Kind {
        CONNECTIONS("connections in use", ""),
        CONNECTIONS_POSSIBLE("connections possible", ""),
        LOST_SESSIONS("sessions lost", ""),
        DEADLOCKS("deadlocks", ""),
        ROLLBACKS("rollbacks", "%"),
        CACHE_HITS("blocks found in memory", "%"),
        DATABASE_SIZE("size", "bytes"),
        TABLE_SIZE("size of the table", "bytes"),
        INDEX_SIZE("size of its indexes", "bytes"),
        DEAD_ROWS("dead rows", "%"),
        MIGRATION_TIME("execution time", "ms");

        private final String words;
        private final String unit;

        Kind(String words, String unit) {
            this.words = words;
            this.unit = unit;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** {@code bytes}, {@code ms}, {@code %}, or nothing for a number of things. */
        public String unit() {
            return unit;
        }
    }
}
