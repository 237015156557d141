package io.neonhub.verification.safety;

import io.neonhub.migration.SqlStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one statement of a migration did to the tables that were there before the migration.
 *
 * @param line of its first word in the file, counted from 1
 * @param locks the strongest that it was the first of its transaction to take, per table
 * @param held how long these locks are held: until the transaction ends
 * @param rewritten tables whose rows it wrote into a new file, or emptied
 * @param scanned tables that it read from end to end
 * @param lockTimeout whether it was bounded how long it waits for a lock
 * @param notices what PostgreSQL said meanwhile
 */
public record TracedStatement(
        SqlStatement statement,
        int line,
        Duration duration,
        Duration held,
        Map<Relation, LockMode> locks,
        Set<Relation> rewritten,
        Set<Relation> scanned,
        boolean lockTimeout,
        List<Notice> notices) {
    public TracedStatement {
        locks = Map.copyOf(locks);
        rewritten = Set.copyOf(rewritten);
        scanned = Set.copyOf(scanned);
        notices = List.copyOf(notices);
    }

    /** One message. */
    public record Notice(String sqlState, String text) {}

    TracedStatement rewriting(Set<Relation> relations) {
        return new TracedStatement(statement, line, duration, held, locks, relations, scanned, lockTimeout, notices);
    }

    TracedStatement heldFor(Duration duration) {
        return new TracedStatement(
                statement, line, this.duration, duration, locks, rewritten, scanned, lockTimeout, notices);
    }
}
