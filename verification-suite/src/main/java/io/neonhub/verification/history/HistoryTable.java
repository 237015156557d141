package io.neonhub.verification.history;

import java.util.List;

/** What stands where Prisma looks for its history. */
public sealed interface HistoryTable {

    /** Whether it can be read as Prisma reads it. */
    default boolean hasRows() {
        return this instanceof AsExpected || (this instanceof NotATable other && other.readable());
    }

    /** A table with Prisma's columns; it may have more. */
    record AsExpected() implements HistoryTable {}

    /**
     * Nothing.
     *
     * @param elsewhere other schemas that have such a table
     */
    record Missing(List<String> elsewhere) implements HistoryTable {}

    /**
     * Something that Prisma may take for its table.
     *
     * @param kind what it is instead: {@code view}
     * @param readable whether it has Prisma's columns
     */
    record NotATable(String kind, boolean readable) implements HistoryTable {}

    /**
     * A table that is not Prisma's.
     *
     * @param differences in sentences without an end: {@code has no column checksum}
     */
    record OtherColumns(List<String> differences) implements HistoryTable {}
}
