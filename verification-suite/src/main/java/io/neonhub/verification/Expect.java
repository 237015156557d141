package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the behavioural checks demand of a table; whatever isn't so is a finding that stops. */
final class Expect {
    private Expect() {}

    /** Exactly one row has the key, and these are its values; fields that aren't listed don't matter. */
    static void row(ModelTable table, Fields key, Fields values) {
        List<Fields> found = table.find(values.names(), key);
        if (found.size() != 1) {
            throw failure(
                    table.name().toString(),
                    "has " + rows(found.size()) + " with that " + names(table, key) + ", expected 1",
                    lookFor(table, "discards, hides or doubles rows"));
        }
        equal(table, table.normalized(values), found.get(0));
    }

    /** The time is that of this transaction, in UTC or in the session's zone. */
    static void isNow(ModelTable table, String field, Fields key) {
        String time = "{" + field + "}";
        String near = " BETWEEN %1$s - interval '1 s' AND %1$s + interval '1 s'";
        List<Fields> nearNow = table.query(
                "SELECT " + time + " FROM {table} WHERE {id} = ? AND (" + time + String.format(near, "localtimestamp")
                        + " OR " + time + String.format(near, "(now() AT TIME ZONE 'UTC')") + ")",
                key.values().values());
        if (nearNow.isEmpty()) {
            throw failure(
                    table.subject(field),
                    "is not the time of the INSERT that left it out",
                    "ALTER TABLE " + table.name().sql() + " ALTER COLUMN " + QualifiedName.quote(table.column(field))
                            + " SET DEFAULT CURRENT_TIMESTAMP;");
        }
    }

    static void equal(ModelTable table, Fields expected, Fields actual) {
        FindingsError.throwIfAny(expected.names().stream()
                .flatMap(field -> different(table, field, expected.value(field), actual.value(field)).stream())
                .toList());
    }

    /** No row has the key any more. */
    static void gone(ModelTable table, Fields key, String after) {
        none(table, key, "after " + after, lookFor(table, "keeps rows"));
    }

    /** No row has the key, although one has a key like it. */
    static void unknown(ModelTable table, Fields key) {
        none(
                table,
                key,
                "although the row's own is without the blank at the end",
                "Compare types and collations of " + table.name().sql()
                        + " with schema.prisma: different keys count as equal.");
    }

    private static void none(ModelTable table, Fields key, String why, String remedy) {
        List<Fields> found = table.find(Set.of(), key);
        if (!found.isEmpty()) {
            throw failure(
                    table.name().toString(),
                    "has " + rows(found.size()) + " with that " + names(table, key) + " " + why + ", expected none",
                    remedy);
        }
    }

    /** A second row with the same values in these fields is refused. */
    static void duplicateRefused(ModelTable table, Fields row, List<String> unique) {
        duplicateRefused(table, () -> table.insert(row), unique);
    }

    static void duplicateRefused(ModelTable table, Runnable insert, List<String> unique) {
        try {
            insert.run();
        } catch (ServerRefusal refusal) {
            if (refusal.is("23505")) {
                return;
            }
            throw refusal;
        }
        String columns =
                unique.stream().map(table::column).map(QualifiedName::quote).collect(Collectors.joining(", "));
        throw failure(
                table.name().toString(),
                "accepts a second row with the same " + columns,
                "CREATE UNIQUE INDEX ON " + table.name().sql() + " (" + columns + ");");
    }

    /** A row to which rows of another table refer can't be deleted. */
    static void deletionRefused(ModelTable table, Fields key, ModelTable referring) {
        try {
            table.delete(key);
        } catch (ServerRefusal refusal) {
            if (refusal.is("23503", "23001")) {
                return;
            }
            throw refusal;
        }
        throw failure(
                table.name().toString(),
                "lets a row go to which " + referring.name() + " refers",
                "Add the foreign key of " + referring.name() + " that schema.prisma declares.");
    }

    static void list(ModelTable table, List<String> expected, List<String> actual, String what) {
        if (!expected.equals(actual)) {
            throw failure(
                    table.name().toString(),
                    what + " are " + Difference.between(listed(actual), listed(expected)),
                    lookFor(table, "discards, doubles or changes rows"));
        }
    }

    private static String listed(List<String> items) {
        return items.isEmpty() ? "none" : String.join(", ", items);
    }

    static void count(ModelTable table, int expected, int actual, String what) {
        if (expected != actual) {
            throw failure(
                    table.name().toString(),
                    what + " " + rows(actual) + ", expected " + expected,
                    lookFor(table, "discards, keeps or adds rows"));
        }
    }

    static FindingsError failure(String subject, String problem, String remedy) {
        return new FindingsError(List.of(Finding.stop(subject, problem, remedy)));
    }

    static String lookFor(ModelTable table, String effect) {
        return "Look for a trigger, a rule or a policy on " + table.name().sql() + " that " + effect + ".";
    }

    private static Optional<Finding> different(
            ModelTable table, String field, Optional<String> expected, Optional<String> actual) {
        if (Objects.equals(expected, actual)) {
            return Optional.empty();
        }
        return Optional.of(Finding.stop(
                table.subject(field),
                "holds " + Difference.between(shown(actual), shown(expected)),
                "Look for a trigger, a default or a column type on "
                        + table.name().sql() + " that changes what is written."));
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private static String names(ModelTable table, Fields key) {
        return key.names().stream().map(table::column).collect(Collectors.joining(", "));
    }

    private static String shown(Optional<String> value) {
        return value.map(it -> "'" + it + "'").orElse("NULL");
    }
}
