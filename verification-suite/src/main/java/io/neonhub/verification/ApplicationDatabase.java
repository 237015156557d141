package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;

/** The database as the application reaches it: through its own URL, where that is another one than that of migrations. */
final class ApplicationDatabase {
    private static final String KEY = "neonhub.target.application-url";

    private ApplicationDatabase() {}

    /** @param live where checks look otherwise */
    static LiveDatabase of(LiveDatabase live, ConfigurationValues.Lookup configuration) {
        return configuration
                .value(KEY)
                .<LiveDatabase>map(url -> TargetDatabase.parse(KEY, url))
                .orElse(live);
    }
}
