package io.neonhub.verification.schema.prisma;

import io.neonhub.failure.UsageException;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in characters as an editor counts them (code points)
 */
record Position(String file, int line, int column) {

    UsageException error(String message) {
        return new UsageException(this + ": " + message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
