package io.neonhub.benchmark.subject;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One test, seen from the clock. */
record Lap(long start, ExtensionContext test) {
    private static final double NANOS_PER_MILLI = 1e6;

    /** The test has what it waited for. */
    void ready() {
        report("ready", start);
    }

    /** Everything that the tests of this class did is done. */
    void finished() {
        report("finished", TestClock.first(test));
    }

    private void report(String what, long since) {
        double millis = (System.nanoTime() - since) / NANOS_PER_MILLI;
        test.publishReportEntry(Map.of(what, String.valueOf(millis)));
    }

    /** Takes as long as the tests of this run are to take. */
    void work() throws InterruptedException {
        Duration duration = test.getConfigurationParameter("benchmark.test-duration", Duration::parse)
                .orElseThrow();
        Thread.sleep(duration.toMillis());
    }
}
