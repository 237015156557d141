package io.neonhub.benchmark;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a work should reach: a number made of the contenders' figures, mostly a ratio, and its limit.
 *
 * @param contenders whose figures it takes
 * @param formula from the figures of one round, or from their medians
 */
public record Target(
        String text, Set<String> contenders, Bound bound, double limit, ToDoubleFunction<Figures> formula) {

    /** The figure of a contender. */
    @FunctionalInterface
    public interface Figures {
        double get(String contender);
    }

    /** On which side of the limit it is reached. */
    public enum Bound {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    /** The first takes at most so many times as long as the second. */
    public static Target atMost(double limit, String ours, String other) {
        return new Target(
                ours + " ÷ " + other,
                Set.of(ours, other),
                Bound.AT_MOST,
                limit,
                figures -> figures.get(ours) / figures.get(other));
    }

    /** The first is at least so many times as fast as the second. */
    public static Target faster(double limit, String ours, String other) {
        return new Target(
                other + " ÷ " + ours,
                Set.of(ours, other),
                Bound.AT_LEAST,
                limit,
                figures -> figures.get(other) / figures.get(ours));
    }

    boolean isReachedBy(double value) {
        return bound == Bound.AT_MOST ? value <= limit : value >= limit;
    }
}
