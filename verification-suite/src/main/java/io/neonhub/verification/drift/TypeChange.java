package io.neonhub.verification.drift;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another type for a column: whether each value of the old one is the same in the new one. Types as {@code format_type} prints them. */
record TypeChange(String from, String to) {
    private static final Pattern TYPE =
            Pattern.compile("([a-z ]+?)(?:\\((\\d+)(?:,(\\d+))?\\))?( with(?:out)? time zone)?");

    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

    /** The first holds no more than the second, and so on; each number is one of {@code numeric}, too. */
    boolean keepsEveryValue() {
        Matcher old = TYPE.matcher(from);
        Matcher wanted = TYPE.matcher(to);
        if (!old.matches() || !wanted.matches()) {
            return false;
        }
        if (isText(to)) {
            return isText(from) && fits(old.group(2), wanted.group(2));
        }
        if (INTEGERS.contains(from)) {
            return to.equals("numeric") || INTEGERS.indexOf(from) <= INTEGERS.indexOf(to);
        }
        if (from.equals("real") && to.equals("double precision")) {
            return true;
        }
        boolean sameFamily = old.group(1).equals(wanted.group(1)) && same(old.group(4), wanted.group(4));
        return sameFamily
                && (isNumeric(old) ? fitsNumeric(old, wanted) : isTime(old) && fits(old.group(2), wanted.group(2)));
    }

    /** {@code character} pads with blanks, and so is none. */
    static boolean isText(String type) {
        return type.equals("text") || type.startsWith("character varying");
    }

    private static boolean isNumeric(Matcher type) {
        return "numeric".equals(type.group(1));
    }

    private static boolean isTime(Matcher type) {
        return "timestamp".equals(type.group(1)) || "time".equals(type.group(1));
    }

    private static boolean fitsNumeric(Matcher old, Matcher wanted) {
        if (wanted.group(2) == null) {
            return true;
        }
        return old.group(2) != null
                && scale(old) <= scale(wanted)
                && number(old.group(2)) - scale(old) <= number(wanted.group(2)) - scale(wanted);
    }

    private static int scale(Matcher numeric) {
        return numeric.group(3) == null ? 0 : number(numeric.group(3));
    }

    /** No bound holds everything. */
    private static boolean fits(String old, String wanted) {
        return wanted == null || (old != null && number(old) <= number(wanted));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean same(String one, String other) {
        return one == null ? other == null : one.equals(other);
    }
}
