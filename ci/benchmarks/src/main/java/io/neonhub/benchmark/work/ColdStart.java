package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Contender;
import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.FlywayFiles;
import io.neonhub.benchmark.subject.StartTests;
import java.nio.file.Path;
import java.util.List;

/** The same on a machine where nobody has been before, but for the jars. */
public record ColdStart() implements Work {

    @Override
    public String name() {
        return "cold-start";
    }

    @Override
    public String title() {
        return "JVM start to first query, cold";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost(1, "ours", "zonky + Flyway"));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        Path files = Peers.flywayFiles(surroundings);
        return new Stage()
                .add("ours", inNewFolder(surroundings, files, "neonhub.cache", StartTests.Ours.class))
                .add("zonky + Flyway", inNewFolder(surroundings, files, Peers.ZONKY_FOLDER, StartTests.Zonky.class));
    }

    private static Contender inNewFolder(Surroundings surroundings, Path files, String property, Class<?> tests) {
        return () -> new ChildJvm(List.of(
                        "-D" + property + "=" + surroundings.newFolder("cold"),
                        "-D" + FlywayFiles.PROPERTY + "=" + files))
                .untilReady(tests);
    }
}
