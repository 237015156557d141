package io.neonhub.ci.launch;

import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;

/**
 * Suites that run behind others, in the same session, on a database that those left there.
 *
 * @param when what stands behind the names of these suites, to tell them from the others: {@code after the release}
 * @param database the name under which it was left; where it was not, the pass is left out
 * @param configuration their configuration parameters, without those of the target
 */
public record Pass(
        String when, String database, List<? extends DiscoverySelector> suites, Map<String, String> configuration) {
    public Pass {
        suites = List.copyOf(suites);
        configuration = Map.copyOf(configuration);
    }
}
