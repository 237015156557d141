package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Target.Bound;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.EmptyTests;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the annotation costs tests that ask for no database. */
public record EmptyTestsRun() implements Work {
    private static final String WITH = "with the annotation";
    private static final String WITHOUT = "without";

    @Override
    public String name() {
        return "empty-tests";
    }

    @Override
    public String title() {
        return "10,000 tests that ask for no database";
    }

    @Override
    public String unit() {
        return "ms a test";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target(
                "ms that the annotation adds to a test",
                Set.of(WITH, WITHOUT),
                Bound.AT_MOST,
                0.1,
                figures -> figures.get(WITH) - figures.get(WITHOUT)));
    }

    @Override
    public Stage prepare(Surroundings surroundings) {
        Stage stage = new Stage();
        JUnitSession session = stage.closing(new JUnitSession(Map.of()));
        return stage.add(WITH, () -> session.millis(EmptyTests.Annotated.class) / EmptyTests.TESTS)
                .add(WITHOUT, () -> session.millis(EmptyTests.Plain.class) / EmptyTests.TESTS);
    }
}
