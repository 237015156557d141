package io.neonhub.ci;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.platform.engine.DiscoverySelector;

/**
 * What a command asks for; checked, as far as that needs no file.
 *
 * @param command its name
 * @param reader reads what is judged
 * @param opening what is said before the work begins; {@code %s} stands for the migrations
 * @param suites the JUnit classes to run
 * @param configuration their configuration parameters, without those of the sources
 * @param replay further ones, for the replay, that need a look at the target; they yield to others
 * @param report the folder of the report, absolute
 */
record Task(
        String command,
        String opening,
        InputReader reader,
        List<? extends DiscoverySelector> suites,
        Map<String, String> configuration,
        Supplier<Map<String, String>> replay,
        Path report) {}
