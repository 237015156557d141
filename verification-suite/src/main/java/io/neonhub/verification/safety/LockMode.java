package io.neonhub.verification.safety;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** PostgreSQL's locks on tables, weakest first. */
public enum LockMode {
    ACCESS_SHARE("nobody but who asks for ACCESS EXCLUSIVE"),
    ROW_SHARE("nobody but who asks for EXCLUSIVE or ACCESS EXCLUSIVE"),
    ROW_EXCLUSIVE("CREATE INDEX and changes of the table"),
    SHARE_UPDATE_EXCLUSIVE("VACUUM and changes of the table"),
    SHARE("writes"),
    SHARE_ROW_EXCLUSIVE("writes"),
    EXCLUSIVE("writes and SELECT … FOR UPDATE"),
    ACCESS_EXCLUSIVE("reads and writes");

    private final String blocked;

    LockMode(String blocked) {
        this.blocked = blocked;
    }

    /** That which {@code pg_locks} calls so: {@code AccessExclusiveLock}. */
    static Optional<LockMode> of(String name) {
        String word = name.replaceFirst("Lock$", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(mode -> mode.name().replace("_", "").equals(word))
                .findFirst();
    }

    /** Whom it keeps waiting, in words. */
    public String blocked() {
        return blocked;
    }

    /** As SQL says it: {@code ACCESS EXCLUSIVE}. */
    @Override
    public String toString() {
        return name().replace('_', ' ');
    }
}
