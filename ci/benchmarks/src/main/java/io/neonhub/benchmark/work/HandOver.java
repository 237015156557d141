package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.HandOverTests;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How long a test waits for a fresh database and its first answer; the mean over the tests of a class. */
public record HandOver(String name, Duration testDuration, List<Target> targets) implements Work {

    public static HandOver toLongTests() {
        return new HandOver(
                "hand-over",
                Duration.ofMillis(60),
                List.of(Target.atMost(1.25, "ours", "bare connect"), Target.faster(1, "ours", "zonky")));
    }

    public static HandOver toShortTests() {
        return new HandOver("hand-over-short", Duration.ofMillis(10), List.of(Target.faster(3, "ours", "zonky")));
    }

    @Override
    public String title() {
        return "a fresh database with its first query, tests of " + testDuration.toMillis() + " ms";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Peers.setUp(surroundings);
        Stage stage = new Stage();
        JUnitSession session = stage.closing(new JUnitSession(Map.of(
                "neonhub.cache", surroundings.cache().toString(), "benchmark.test-duration", testDuration.toString())));
        return stage.add("ours", () -> mean(session, HandOverTests.Ours.class))
                .add("bare connect", () -> mean(session, HandOverTests.Bare.class))
                .add("zonky", () -> mean(session, HandOverTests.Zonky.class));
    }

    private static double mean(JUnitSession session, Class<?> tests) {
        return session.run(tests, "ready").stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
