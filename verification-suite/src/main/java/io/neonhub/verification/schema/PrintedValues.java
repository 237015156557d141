package io.neonhub.verification.schema;

import java.util.List;

/** What PostgreSQL prints values by, so that the same value is the same text whoever asks and wherever. */
public final class PrintedValues {
    /** Statements that hold for one transaction. */
    public static final List<String> SETTINGS = List.of(
            "SET LOCAL timezone = 'UTC'",
            "SET LOCAL datestyle = 'ISO, YMD'",
            "SET LOCAL intervalstyle = 'postgres'",
            "SET LOCAL extra_float_digits = 1",
            "SET LOCAL bytea_output = 'hex'");

    private PrintedValues() {}
}
