package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.ThousandTests;
import io.neonhub.database.server.PostgresServer;
import java.util.List;
import java.util.Map;

/** A thousand empty tests with a database each, from the first one's beginning to the last drop. */
public record ThousandDatabases() implements Work {

    @Override
    public String name() {
        return "thousand-tests";
    }

    @Override
    public String title() {
        return "1,000 empty tests, a database each";
    }

    @Override
    public String unit() {
        return "ms a test";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1.15, "ours", "plain JDBC"), Target.faster(3, "ours", "zonky"));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Peers.setUp(surroundings);
        Stage stage = new Stage();
        JUnitSession session = stage.closing(
                new JUnitSession(Map.of("neonhub.cache", surroundings.cache().toString())));
        PostgresServer server = stage.closing(surroundings.embedded().start());
        JdbcLoop loop = JdbcLoop.fastest(server);
        return stage.add("ours", () -> perTest(session, ThousandTests.Ours.class, ThousandTests.TESTS))
                .add("plain JDBC", () -> loop.run(ThousandTests.TESTS) / ThousandTests.TESTS)
                .add("zonky", () -> perTest(session, ThousandTests.Zonky.class, ThousandTests.ZONKY_TESTS));
    }

    private static double perTest(JUnitSession session, Class<?> tests, int count) {
        return session.run(tests, "finished").get(0) / count;
    }
}
