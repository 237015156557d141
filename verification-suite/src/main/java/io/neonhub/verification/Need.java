package io.neonhub.verification;

/** What a check asks of the database beyond being readable. */
public enum Need {
    /** One session; whatever it writes can be rolled back. */
    ONE_SESSION,
    /** One session in which a refused statement must not end the transaction. */
    SAVEPOINTS,
    /** Several sessions at the same time. */
    SEVERAL_SESSIONS,
    /** Commits, which nothing can roll back: only on a disposable database. */
    COMMITS
}
