package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import java.util.Optional;

/** The PostgreSQL majors that get security fixes and that these suites know. */
final class SupportedVersions {
    private static final int OLDEST = 14;
    private static final int NEWEST = 18;

    private SupportedVersions() {}

    /** What there is to say of a server of that version: an old one is a stop, a new one a warning. */
    static Optional<Finding> judge(int major, String version) {
        if (major < OLDEST) {
            return Optional.of(Finding.stop(
                    "server",
                    "is PostgreSQL " + version + ", which gets no security fixes any more",
                    "Upgrade to PostgreSQL " + OLDEST + " or newer."));
        }
        if (major > NEWEST) {
            return Optional.of(Finding.warning(
                    "server",
                    "is PostgreSQL " + version + ", and these suites know " + OLDEST + " to " + NEWEST,
                    "Look for a newer version of NeonHub Database Verification."));
        }
        return Optional.empty();
    }
}
