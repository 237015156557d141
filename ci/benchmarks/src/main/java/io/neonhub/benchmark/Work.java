package io.neonhub.benchmark;

import java.util.List;

/** Something that several contenders do, each in its own way, on the same machine in the same folder. */
public interface Work {

    /** By which it is chosen: {@code warm-start}. */
    String name();

    /** For people. */
    String title();

    /** The unit of its figures: {@code ms}, {@code ms a test}. */
    String unit();

    List<Target> targets();

    /** Does all that is not measured. */
    Stage prepare(Surroundings surroundings) throws Exception;
}
