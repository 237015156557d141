package io.neonhub.verification.history;

import io.neonhub.verification.finding.Severity;

/** What can be the matter with a migration, or with a history as a whole. The names stand in reports and accepted files. */
public enum State {
    /** It ran to its end, once, in its place, and its file is what it was then. */
    APPLIED,
    /** Its last run did not end: it failed or was cut off. */
    FAILED,
    /** Its run has not ended, and somebody holds the lock: probably it runs at this moment. */
    RUNNING,
    /** A folder without migration.sql. */
    NO_FILE,
    /** Applied under another name: a row without folder and a folder without row share a checksum. */
    RENAMED,
    /** Applied, and there is no such folder. */
    MISSING_LOCALLY,
    /** Applied, and the file is another one now. */
    EDITED,
    /** Several rows claim that it is applied. */
    DUPLICATE_ROWS,
    /** Not applied. */
    PENDING,
    /** Not applied, while one that comes after it is. */
    PENDING_OUT_OF_ORDER,
    /** Declared undone; Prisma would run it again. */
    PENDING_AFTER_ROLLBACK,
    /** Marked as applied, never run. */
    BASELINED,
    /** Its times cannot be true: in the future, or finished before it started. */
    IMPLAUSIBLE_TIMES,
    /** Applied after one that comes after it. */
    APPLIED_IN_OTHER_ORDER,
    /** Whether it comes before or after another one depends on the version of Prisma. */
    ORDER_DEPENDS_ON_VERSION,

    /** The whole: no history, and an empty schema. */
    NO_HISTORY_TABLE,
    /** The whole: no history, and a schema with tables. */
    NOT_MANAGED_BY_PRISMA,
    /** The whole: Flyway's history instead of Prisma's. */
    MANAGED_BY_FLYWAY,
    /** The whole: Flyway's history beside Prisma's. */
    MANAGED_BY_BOTH,
    /** The whole: the history lies in another schema. */
    HISTORY_IN_OTHER_SCHEMA,
    /** The whole: a history without rows. */
    EMPTY_HISTORY,
    /** The whole: a view or something else stands where the table should. */
    HISTORY_NOT_A_TABLE,
    /** The whole: Prisma's columns are not there, or of other types. */
    HISTORY_HAS_OTHER_COLUMNS,
    /** The whole: somebody holds Prisma's lock. */
    LOCK_HELD;

    public Severity severity() {
        return this == ORDER_DEPENDS_ON_VERSION ? Severity.WARNING : Severity.STOP;
    }
}
