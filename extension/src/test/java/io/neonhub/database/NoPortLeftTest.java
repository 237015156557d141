package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.server.embedded.Root;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On a network of its own, on which 13 ports may be used. */
class NoPortLeftTest {
    @Test
    void whoWantsAnotherConnectionIsToldThatThisMachineHasNoPortForIt() throws Exception {
        Root.isRequired();
        Process process = new ProcessBuilder(
                        "unshare",
                        "--net",
                        "sh",
                        "-c",
                        "ip link set lo up && echo 40000 40012 >/proc/sys/net/ipv4/ip_local_port_range && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyConnections.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.inputReader().lines())
                .containsExactly(
                        "The connection attempt failed. Cannot assign requested address. This machine has no port left"
                                + " for another. Close connections that are no longer needed, or run fewer tests at the"
                                + " same time.",
                        "and it goes on");
        assertThat(process.waitFor()).isZero();
    }
}
