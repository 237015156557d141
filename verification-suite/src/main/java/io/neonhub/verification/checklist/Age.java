package io.neonhub.verification.checklist;

import io.neonhub.failure.UsageException;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was made. */
public record Age(Duration duration) {
    private static final Duration DAY = Duration.ofDays(1);

    /** That which a backup and a rehearsal may have where nobody says otherwise. */
    public static Age usual() {
        return new Age(DAY);
    }

    public static Age of(Instant instant) {
        return new Age(Duration.between(instant, Instant.now()));
    }

    /**
     * Reads a number of hours.
     *
     * @param place where somebody wrote it, for messages
     */
    public static Age parse(String place, String hours) {
        if (!hours.matches("[1-9]\\d{0,3}")) {
            throw new UsageException(place + " is '" + hours + "'. Write hours, for example 24.");
        }
        return new Age(Duration.ofHours(Long.parseLong(hours)));
    }

    public boolean isMoreThan(Age other) {
        return duration.compareTo(other.duration) > 0;
    }

    /** In the largest unit that leaves a number of two or more: {@code 90 minutes}, {@code 24 hours}, {@code 3 days}. */
    @Override
    public String toString() {
        if (duration.compareTo(DAY.multipliedBy(2)) >= 0) {
            return duration.toDays() + " days";
        }
        return duration.toHours() >= 2 ? duration.toHours() + " hours" : duration.toMinutes() + " minutes";
    }
}
