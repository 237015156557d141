package io.neonhub.verification.repair;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement in a form that does nothing where it has nothing to do. A migration runs on every database of a project, on
 * those without drift, too.
 */
final class Harmless {
    /** How the server says that an object is there already, or is not there. */
    private static final Set<String> NOTHING_TO_DO = Set.of(
            "42710", "42P07", "42701", "42723", "42P06", "42P16", "42704", "42P01", "42703", "42883", "3F000", "42809",
            "55000");

    private record Rule(Pattern start, String replacement) {
        static Rule of(String start, String replacement) {
            return new Rule(Pattern.compile("^" + start), replacement);
        }
    }

    private static final String DROPPED =
            "TABLE|INDEX|VIEW|MATERIALIZED VIEW|SEQUENCE|SCHEMA|TYPE|DOMAIN|FUNCTION|PROCEDURE|"
                    + "AGGREGATE|TRIGGER|POLICY|RULE|EXTENSION|STATISTICS|COLLATION|EVENT TRIGGER|PUBLICATION|FOREIGN TABLE|SERVER|"
                    + "FOREIGN DATA WRAPPER|LANGUAGE|OPERATOR|CONVERSION|TEXT SEARCH DICTIONARY|TEXT SEARCH CONFIGURATION";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "CREATE ((?:UNIQUE )?INDEX|(?:UNLOGGED )?TABLE|SEQUENCE|SCHEMA|EXTENSION|MATERIALIZED VIEW) ",
                    "CREATE $1 IF NOT EXISTS "),
            Rule.of("CREATE VIEW ", "CREATE OR REPLACE VIEW "),
            Rule.of("DROP (" + DROPPED + ") ", "DROP $1 IF EXISTS "),
            Rule.of(
                    "(ALTER (?:TABLE|DOMAIN) (?:\"(?:[^\"]|\"\")*\"|[\\w.])+ DROP (?:COLUMN|CONSTRAINT)) ",
                    "$1 IF EXISTS "),
            Rule.of("(ALTER TABLE (?:\"(?:[^\"]|\"\")*\"|[\\w.])+ ADD COLUMN) ", "$1 IF NOT EXISTS "),
            Rule.of("(ALTER TYPE (?:\"(?:[^\"]|\"\")*\"|[\\w.])+ ADD VALUE) ", "$1 IF NOT EXISTS "));

    private Harmless() {}

    /** By the words that SQL has for it; the statement itself where it has none. */
    static String worded(String sql) {
        return RULES.stream()
                .filter(rule -> rule.start.matcher(sql).find())
                .findFirst()
                .map(rule -> rule.start.matcher(sql).replaceFirst(rule.replacement))
                .orElse(sql);
    }

    /** Whether a database without drift says by this state that there is nothing to do. */
    static boolean isNothingToDo(String state) {
        return NOTHING_TO_DO.contains(state);
    }

    /** A block that takes such a refusal for an answer. */
    static String wrapped(String sql) {
        return """
                DO $fix_drift$ BEGIN
                  %s
                EXCEPTION
                  WHEN duplicate_object OR duplicate_table OR duplicate_column OR duplicate_function OR duplicate_schema
                    OR invalid_table_definition OR undefined_object OR undefined_table OR undefined_column
                    OR undefined_function OR invalid_schema_name OR wrong_object_type OR object_not_in_prerequisite_state THEN NULL; -- is as it should be
                END $fix_drift$;""".formatted(sql.replace("\n", "\n  "));
    }
}
