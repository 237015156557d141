package io.neonhub.junit;

import io.neonhub.database.kept.KeptLabel;

/**
 * Says how to open the database that a failure left. It is added to that failure as a suppressed exception, which build
 * tools and IDEs show below its stack trace: the failure itself keeps its type, by which they compare the expected with
 * the actual value, and its message. It has no stack trace of its own.
 */
final class DatabaseKept extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseKept(KeptLabel label, String options) {
        super("The database is kept. Open it with: ci/verify kept open " + label.id() + options, null, false, false);
    }
}
