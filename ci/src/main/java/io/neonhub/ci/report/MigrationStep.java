package io.neonhub.ci.report;

import io.neonhub.verification.finding.Severity;
import java.time.Duration;
import java.util.Optional;

/**
 * One line of the migration timeline.
 *
 * @param state {@code APPLIED} or another of the states that a migration can be in
 * @param severity absent for one that is applied as it should be
 * @param detail what is the matter with it; absent where nothing is
 * @param duration how long its script ran; absent where it did not run to its end
 */
public record MigrationStep(
        String name, String state, Optional<Severity> severity, Optional<String> detail, Optional<Duration> duration) {

    public static MigrationStep applied(String name, Duration duration) {
        return new MigrationStep(name, "APPLIED", Optional.empty(), Optional.empty(), Optional.of(duration));
    }

    public static MigrationStep failed(String name, String why) {
        return new MigrationStep(name, "FAILED", Optional.of(Severity.STOP), Optional.of(why), Optional.empty());
    }

    /** The two reports of one migration as one: how long it ran, and what its history says. */
    public MigrationStep and(MigrationStep other) {
        MigrationStep heavier = severity.isPresent() ? this : other;
        return new MigrationStep(name, heavier.state, heavier.severity, heavier.detail, duration.or(other::duration));
    }
}
