package io.neonhub.verification.rows;

import java.util.Optional;

/** What an INSERT puts into a column. */
public sealed interface Value {

    /** SQL's NULL and DEFAULT; a column with DEFAULT is one that the factory must leave to the database. */
    enum Keyword implements Value {
        NULL,
        DEFAULT
    }

    /** A value in the text form of the column's type; the server converts it as it would convert a literal. */
    record Text(String text) implements Value {}

    /** The value in the text form that {@link Object#toString()} gives it: strings, numbers, java.time, UUID. */
    static Value of(Object value) {
        return new Text(value.toString());
    }

    /** The value as the server printed it; empty for NULL. */
    static Value of(Optional<String> printed) {
        return printed.<Value>map(Text::new).orElse(Keyword.NULL);
    }
}
