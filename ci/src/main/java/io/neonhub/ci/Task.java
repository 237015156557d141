package io.neonhub.ci;

import io.neonhub.ci.launch.Pass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/**
 * What a command asks for; checked, as far as that needs no file.
 *
 * @param command its name
 * @param reader reads what is judged
 * @param opening what is said before the work begins; {@code %s} stands for the migrations
 * @param before what comes before the suites
 * @param suites the JUnit classes to run
 * @param configuration their configuration parameters, without those of the sources
 * @param passes what runs behind them, with the same sources
 * @param report the folder of the report, absolute
 */
record Task(
        String command,
        String opening,
        InputReader reader,
        Runnable before,
        List<? extends DiscoverySelector> suites,
        Map<String, String> configuration,
        List<Pass> passes,
        Path report) {

    /** One whose suites are all that runs. */
    Task(
            String command,
            String opening,
            InputReader reader,
            Runnable before,
            List<? extends DiscoverySelector> suites,
            Map<String, String> configuration,
            Path report) {
        this(command, opening, reader, before, suites, configuration, List.of(), report);
    }

    /** How JUnit finds those classes. */
    static List<ClassSelector> selectors(Stream<? extends Class<?>> suites) {
        return suites.map(DiscoverySelectors::selectClass).toList();
    }

    /** A name in an opening, which is a format. */
    static String literal(String name) {
        return name.replace("%", "%%");
    }
}
