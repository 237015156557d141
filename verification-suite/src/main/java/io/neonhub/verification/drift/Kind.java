package io.neonhub.verification.drift;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a catalog object is, in an order in which objects can be created. */
public enum Kind {
    SCHEMA("schema", "SCHEMA"),
    EXTENSION("extension", "EXTENSION"),
    LANGUAGE("language", "LANGUAGE"),
    ACCESS_METHOD("access method", "ACCESS METHOD"),
    COLLATION("collation", "COLLATION"),
    ENUM("enum", "TYPE"),
    BASE_TYPE("base type", "TYPE"),
    COMPOSITE_TYPE("composite type", "TYPE"),
    RANGE_TYPE("range type", "TYPE"),
    DOMAIN("domain", "DOMAIN"),
    SEQUENCE("sequence", "SEQUENCE"),
    FOREIGN_DATA_WRAPPER("foreign data wrapper", "FOREIGN DATA WRAPPER"),
    FOREIGN_SERVER("foreign server", "SERVER"),
    USER_MAPPING("user mapping", ""),
    TABLE("table", "TABLE"),
    FOREIGN_TABLE("foreign table", "FOREIGN TABLE"),
    COLUMN("column", "COLUMN"),
    PRIMARY_KEY("primary key", "CONSTRAINT"),
    /** Every index but those behind primary keys and exclusion constraints; so a unique constraint, too. */
    INDEX("index", "INDEX"),
    CHECK("check", "CONSTRAINT"),
    EXCLUSION("exclusion", "CONSTRAINT"),
    FOREIGN_KEY("foreign key", "CONSTRAINT"),
    FUNCTION("function", "FUNCTION"),
    PROCEDURE("procedure", "PROCEDURE"),
    AGGREGATE("aggregate", "AGGREGATE"),
    CONVERSION("conversion", "CONVERSION"),
    OPERATOR("operator", "OPERATOR"),
    OPERATOR_CLASS("operator class", ""),
    CAST("cast", ""),
    TEXT_SEARCH_DICTIONARY("text search dictionary", "TEXT SEARCH DICTIONARY"),
    TEXT_SEARCH_CONFIGURATION("text search configuration", "TEXT SEARCH CONFIGURATION"),
    VIEW("view", "VIEW"),
    MATERIALIZED_VIEW("materialized view", "MATERIALIZED VIEW"),
    RULE("rule", "RULE"),
    TRIGGER("trigger", "TRIGGER"),
    EVENT_TRIGGER("event trigger", "EVENT TRIGGER"),
    POLICY("policy", "POLICY"),
    STATISTICS("statistics", "STATISTICS"),
    PUBLICATION("publication", "PUBLICATION"),
    GRANT("grant", ""),
    COLUMN_GRANT("column grant", "");

    private static final Map<String, Kind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Kind::word, Function.identity()));

    private final String word;
    private final String sql;

    Kind(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    static Optional<Kind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static Kind of(String word) {
        return find(word)
                .orElseThrow(() -> new IllegalStateException("a query gives the kind '" + word + "', which is none"));
    }

    /** For people. */
    public String word() {
        return word;
    }

    /** For people, of several. */
    public String words() {
        return switch (this) {
            case INDEX -> "indexes";
            case POLICY -> "policies";
            case STATISTICS -> "statistics";
            default -> word + (word.endsWith("s") ? "es" : "s");
        };
    }

    /** What DROP and ALTER call it; empty where they don't know it under its name alone. */
    String sql() {
        return sql;
    }

    /** Whether columns and such belong to it. */
    boolean holdsRows() {
        return this == TABLE || this == FOREIGN_TABLE || this == VIEW || this == MATERIALIZED_VIEW;
    }
}
