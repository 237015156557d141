package io.neonhub.verification.history;

import java.util.List;

/** What stands where Prisma looks for its history. */
public sealed interface HistoryTable {

    /** A table with Prisma's columns; it may have more. */
    record Readable() implements HistoryTable {}

    /** @param elsewhere other schemas that have such a table */
    record Missing(List<String> elsewhere) implements HistoryTable {}

    /** @param kind what it is instead: {@code view} */
    record NotATable(String kind) implements HistoryTable {}

    /** @param differences in sentences without an end: {@code has no column checksum} */
    record OtherColumns(List<String> differences) implements HistoryTable {}
}
