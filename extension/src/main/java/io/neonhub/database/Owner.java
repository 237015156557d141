package io.neonhub.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One JVM's use of one server, by a random number: it stands in the names of all its disposable databases, and whoever
 * holds the advisory lock of that number is their owner. Thread-safe.
 */
final class Owner {
    private static final String PREFIX = "neonhub_";
    private static final int DIGITS = Long.BYTES * 2;

    /** A regular expression for the names of all owners' databases: none of anybody else's looks like that. */
    static final String DISPOSABLE = PREFIX + "[0-9a-f]{" + DIGITS + "}_[0-9]+";

    private final long number = new SecureRandom().nextLong();
    private final AtomicLong databases = new AtomicLong();

    AdvisoryLock lock() {
        return new AdvisoryLock(number);
    }

    /** The lock of whoever owns a database of that name. */
    static AdvisoryLock lockOf(String disposable) {
        return new AdvisoryLock(HexFormat.fromHexDigitsToLong(disposable, PREFIX.length(), PREFIX.length() + DIGITS));
    }

    /** A name that no other database of any server has. */
    String newName() {
        return PREFIX + HexFormat.of().toHexDigits(number) + "_" + databases.incrementAndGet();
    }

    /** Says in the server's catalog whose a database is, for people. */
    String comment(String database) {
        return "COMMENT ON DATABASE " + database + " IS 'NeonHub test database of process "
                + ProcessHandle.current().pid() + ", made at " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "'";
    }
}
