package io.neonhub.benchmark.work;

import io.neonhub.benchmark.Stage;
import io.neonhub.benchmark.Surroundings;
import io.neonhub.benchmark.Target;
import io.neonhub.benchmark.Target.Bound;
import io.neonhub.benchmark.Work;
import io.neonhub.benchmark.subject.FlywayFiles;
import io.neonhub.benchmark.subject.ReadyFolder;
import io.neonhub.benchmark.subject.StartTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** From the start of a JVM to the first answer of a migrated database, when everybody has been there before. */
public record WarmStart() implements Work {

    @Override
    public String name() {
        return "warm-start";
    }

    @Override
    public String title() {
        return "JVM start to first query, warm";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public List<Target> targets() {
        return List.of(
                new Target(
                        "what ours adds to an empty test ÷ what a server started by hand adds",
                        Set.of("ours", "empty test", "by hand"),
                        Bound.AT_MOST,
                        1.25,
                        figures -> (figures.get("ours") - figures.get("empty test"))
                                / (figures.get("by hand") - figures.get("empty test"))),
                Target.faster(3.5, "ours", "zonky + Flyway"),
                Target.faster(5, "ours", "new container + Flyway"),
                Target.faster(1, "ours", "reused container + Flyway"));
    }

    @Override
    public Stage prepare(Surroundings surroundings) throws Exception {
        ReadyFolder ready = Preparation.readyFolder(surroundings);
        List<String> options = new ArrayList<>(ready.properties());
        options.add("-Dneonhub.cache=" + surroundings.cache());
        options.add("-D" + Peers.ZONKY_FOLDER + "=" + Peers.zonkyFolder(surroundings));
        options.add("-D" + FlywayFiles.PROPERTY + "=" + Peers.flywayFiles(surroundings));
        surroundings.image().ifPresent(image -> options.add("-D" + StartTests.IMAGE_PROPERTY + "=" + image));
        ChildJvm jvm = new ChildJvm(options);
        Stage stage = new Stage()
                .add("ours", () -> jvm.untilReady(StartTests.Ours.class))
                .add("empty test", () -> jvm.untilReady(StartTests.Empty.class))
                .add("by hand", () -> jvm.untilReady(StartTests.ByHand.class))
                .add("zonky + Flyway", () -> jvm.untilReady(StartTests.Zonky.class));
        if (surroundings.image().isPresent()) {
            stage.closing(new LeftContainers());
            stage.add("new container + Flyway", () -> jvm.untilReady(StartTests.NewContainer.class))
                    .add("reused container + Flyway", () -> jvm.untilReady(StartTests.ReusedContainer.class));
        }
        return stage;
    }
}
