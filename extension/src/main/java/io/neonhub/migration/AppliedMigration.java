package io.neonhub.migration;

import java.time.Duration;

/** A migration that was applied, and how long its script ran. */
public record AppliedMigration(String name, Duration duration) {}
