package io.neonhub.ci.report;

import java.time.Duration;
import java.util.Optional;

/**
 * One line of the migration timeline.
 *
 * @param state {@code APPLIED}, {@code FAILED} or {@code PENDING}
 * @param detail why it failed; absent otherwise
 * @param duration how long its script ran; absent where it did not run to its end
 */
public record MigrationStep(String name, String state, Optional<String> detail, Optional<Duration> duration) {}
