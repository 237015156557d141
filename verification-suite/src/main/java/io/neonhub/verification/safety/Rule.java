package io.neonhub.verification.safety;

import io.neonhub.verification.finding.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a migration should not do to a database in use, by weight. */
public enum Rule {
    NON_TRANSACTIONAL(
            Severity.STOP, "a statement that runs outside transactions only, with others in its file: it fails"),
    DATA_LOSS(Severity.STOP, "DROP TABLE, DROP COLUMN, TRUNCATE or DELETE without WHERE take rows away for good"),
    NOT_NULL_WITHOUT_DEFAULT(Severity.STOP, "a required column without a default cannot be added to a table with rows"),
    ENUM_VALUE_USED(Severity.STOP, "PostgreSQL does not let a transaction use the enum label that it adds: it fails"),
    INVALID_INDEX(
            Severity.STOP,
            "an INVALID index is left: no query uses it, each write pays for it, and it guarantees nothing"),
    SET_NOT_NULL(Severity.WARNING, "reads the whole table while nobody can read or write it"),
    INDEX_WITHOUT_CONCURRENTLY(Severity.WARNING, "nobody can write while the index is built"),
    UNIQUE_ON_ROWS(Severity.WARNING, "fails if a value is there twice, and nobody can write while its index is built"),
    VALIDATED_CONSTRAINT(Severity.WARNING, "each row is checked while nobody can write"),
    REWRITE(Severity.WARNING, "writes the whole table anew while nobody can read or write it"),
    VOLATILE_DEFAULT(Severity.WARNING, "a default that differs per row writes the whole table anew"),
    BEHIND_A_LOCK(Severity.WARNING, "what takes time runs while a lock of an earlier statement keeps everybody out"),
    RENAME(Severity.WARNING, "the running application asks for the old name until it is replaced"),
    TRANSACTION_CONTROL(Severity.WARNING, "COMMIT in a file lets half of it stay when the rest fails"),
    BACKFILL(Severity.WARNING, "rows are changed in the transaction that changes the schema, and all wait for its end"),
    LOCK_TIMEOUT(Severity.WARNING, "whoever waits for a strong lock keeps all others waiting behind it, for any time"),
    NOT_VALID_LEFT(Severity.WARNING, "a constraint is left NOT VALID: rows may be there that break it"),
    KEY_TYPES(Severity.WARNING, "a foreign key of another type than its target: it overflows, or each join converts"),
    LONG_IDENTIFIER(
            Severity.WARNING, "PostgreSQL cuts names at 63 bytes: the object is called otherwise than it is written"),
    IF_EXISTS(Severity.ADVICE, "where the database is not as expected the statement does nothing, and nobody is told"),
    MIXED_QUALIFICATION(Severity.ADVICE, "tables without a schema are looked for in search_path, the others are not"),
    FOREIGN_KEY_WITHOUT_INDEX(Severity.ADVICE, "each DELETE of a referenced row reads the whole table"),
    DUPLICATE_INDEX(Severity.ADVICE, "each write pays for an index that no query needs"),
    JSON(Severity.ADVICE, "json has no equality and no index, and each read parses it again"),
    NO_PRIMARY_KEY(Severity.ADVICE, "logical replication refuses UPDATE and DELETE, and no row can be named"),
    ALLOW(Severity.WARNING, "a comment neonhub:allow that allows nothing");

    private final Severity severity;
    private final String why;

    Rule(Severity severity, String why) {
        this.severity = severity;
        this.why = why;
    }

    /** That which most of its findings have. */
    public Severity severity() {
        return severity;
    }

    /** What is dangerous about it, in a few words. */
    public String why() {
        return why;
    }

    /** As it stands in findings and in comments that allow it: {@code set-not-null}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rule> of(String name) {
        return Arrays.stream(values())
                .filter(rule -> rule.toString().equals(name))
                .findFirst();
    }
}
