package io.neonhub.ci.report;

import java.util.Optional;

/**
 * A number that was read of the target.
 *
 * @param name what is counted or measured: {@code size of the table}
 * @param subject what it is about: {@code public.users}
 * @param unit {@code bytes}, {@code ms}, {@code %}, or nothing for a number of things
 * @param baseline the same at the baseline; absent where there is none
 */
public record Figure(String name, String subject, String unit, double value, Optional<Double> baseline) {}
