package io.neonhub.ci;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;

/**
 * What a command meets outside its options.
 *
 * @param out results
 * @param err progress and complaints
 * @param coloured whether both are shown on a terminal that wants colour
 * @param home the directory below which {@code ci/target/verification} lies
 * @param suites the JUnit classes that a gate runs
 * @param environment the variables of the process; only commands that look at a target read them
 */
record Surroundings(
        PrintWriter out,
        PrintWriter err,
        boolean coloured,
        Path home,
        Clock clock,
        List<? extends DiscoverySelector> suites,
        Map<String, String> environment) {}
