package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Difference.Detail;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Adds the values that an enum lacks; PostgreSQL takes none away, and moves none. */
record EnumRemedy(CatalogObject should) {
    private static final Pattern LITERAL = Pattern.compile("E?'(?:[^']|'')*'");

    static final String BY_HAND =
            "PostgreSQL takes no value away and moves none: create the enum anew under another name, convert its columns,"
                    + " drop the old one and rename the new one, in a migration.";

    static boolean takesAwayOrMoves(List<Detail> details) {
        return details.stream()
                .filter(it -> it.attribute().equals("values"))
                .anyMatch(values -> !literals(values.expected()).stream()
                        .filter(literals(values.actual())::contains)
                        .toList()
                        .equals(literals(values.actual())));
    }

    /** Empty where something else differs, too. */
    List<String> remedy(List<Detail> details) {
        Detail values = details.get(0);
        if (details.size() > 1 || !values.attribute().equals("values")) {
            return List.of();
        }
        List<String> wanted = literals(values.expected());
        List<String> there = literals(values.actual());
        return wanted.stream()
                .filter(value -> !there.contains(value))
                .map(value -> "ALTER TYPE " + should.name().sql() + " ADD VALUE " + value + place(wanted, value) + ";")
                .toList();
    }

    private static List<String> literals(String values) {
        return LITERAL.matcher(values).results().map(MatchResult::group).toList();
    }

    private static String place(List<String> wanted, String value) {
        int index = wanted.indexOf(value);
        if (index > 0) {
            return " AFTER " + wanted.get(index - 1);
        }
        return wanted.size() > 1 ? " BEFORE " + wanted.get(1) : "";
    }
}
