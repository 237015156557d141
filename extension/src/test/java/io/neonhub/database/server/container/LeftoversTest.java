package io.neonhub.database.server.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import io.neonhub.database.server.process.ProcessIdentity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("processes")
class LeftoversTest {
    private static final ProcessIdentity SELF = ProcessIdentity.current();
    private static final String HOST = Owner.current().host();

    private DockerClient client;

    @BeforeEach
    void anEngineIsRequired() throws Obstacle {
        Containers.areRequired();
        client = Docker.connect().client();
    }

    @Test
    void theContainerOfAKilledJvmGoesAndThatOfALivingOneStays() throws IOException {
        try (Child killed = startAChild();
                Child living = startAChild()) {
            long killedPid = killed.process().pid();
            assertThat(containersOf(killedPid)).hasSize(1);
            killed.kill();

            new Leftovers(client).remove();

            assertThat(containersOf(killedPid)).isEmpty();
            assertThat(containersOf(living.process().pid())).hasSize(1);
        }
    }

    @Test
    void aContainerOfAnEarlierBootGoesWhenItHasEnded() {
        String id = ended(new Owner(HOST, ofEarlierBoot()));

        new Leftovers(client).remove();

        assertThat(exists(id)).isFalse();
    }

    @Test
    void aContainerOfAnotherBootStaysWhileItRuns() {
        assertStays(running(new Owner(HOST, ofEarlierBoot())));
    }

    @Test
    void aContainerOfAnotherHostStays() {
        assertStays(ended(new Owner("elsewhere", ended())));
    }

    @Test
    void aContainerOfAProcessThatIsCountedElsewhereStays() {
        assertStays(ended(new Owner(HOST, new ProcessIdentity(SELF.pid(), "earlier", "pid:[1]"))));
    }

    private void assertStays(String id) {
        try {
            new Leftovers(client).remove();

            assertThat(exists(id)).isTrue();
        } finally {
            new DatabaseContainer(client, id).remove();
        }
    }

    /** A process that had this one's number, and has ended. */
    private static ProcessIdentity ended() {
        return new ProcessIdentity(SELF.pid(), SELF.start() + "0", SELF.space());
    }

    private static ProcessIdentity ofEarlierBoot() {
        return new ProcessIdentity(SELF.pid(), "another/" + SELF.start(), SELF.space());
    }

    private static Child startAChild() throws IOException {
        Child child = Child.start("container", Child.classPath(), Map.of());
        assertThat(child.nextLine()).startsWith("container 17.").endsWith(" (" + Containers.IMAGE + "), as configured");
        return child;
    }

    private String ended(Owner owner) {
        return client.createContainerCmd(Containers.IMAGE)
                .withLabels(Map.of(Owner.LABEL, owner.toString()))
                .exec()
                .getId();
    }

    private String running(Owner owner) {
        String id = client.createContainerCmd(Containers.IMAGE)
                .withLabels(Map.of(Owner.LABEL, owner.toString()))
                .withCmd("sleep", "60")
                .exec()
                .getId();
        client.startContainerCmd(id).exec();
        return id;
    }

    private List<Container> containersOf(long pid) {
        return all().filter(container -> Owner.parse(container.getLabels().get(Owner.LABEL))
                        .filter(owner -> owner.process().pid() == pid)
                        .isPresent())
                .toList();
    }

    private boolean exists(String id) {
        return all().anyMatch(container -> container.getId().equals(id));
    }

    private Stream<Container> all() {
        return client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(Owner.LABEL)).exec().stream();
    }
}
