package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Runs a test of ours on JUnit 5.12, which has no store for a whole session, in a JVM of its own. */
class OldJUnitTest {

    @NeonHubDatabase
    static class Sample {
        @Test
        void test(DataSource database) {}
    }

    @Test
    void saysInOneSentenceWhichJUnitIsNeeded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/old-junit/junit-platform-console-standalone-1.12.2.jar",
                        "execute",
                        "--class-path",
                        classPathWithoutJUnit(),
                        "--select-class",
                        Sample.class.getName(),
                        "--details=tree",
                        "--disable-ansi-colors"))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isOne();
        assertThat(output)
                .contains(
                        "UsageException: NeonHub needs JUnit 5.13 or newer. Raise the version of org.junit:junit-bom, for"
                                + " example to 5.14.4; in a Spring Boot project set the property junit-jupiter.version.\n");
    }

    private static String classPathWithoutJUnit() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("junit-"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
