package io.neonhub.benchmark;

/** One way of doing a work. */
@FunctionalInterface
public interface Contender {

    /** Does it once and says how long that took, in the unit of the work. */
    double run() throws Exception;
}
