package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ci/verify} in a checkout of its own, with a Maven and a Java that only say what they were asked. */
class VerifyScriptTest {
    private static final String OWN_MAVEN = """
            echo "[INFO] Building NeonHub verify 0.1.0 [4/4]"
            touch ci/target/neonhub-verify.jar
            echo built >> ../builds
            """;

    private static final String OWN_JAVA = """
            if [ "$1" = -XshowSettings:properties ]; then
                echo "    java.specification.version = ${OWN_JAVA_VERSION:-17}" >&2
                exit
            fi
            pwd
            printf '<%s>\\n' "$@"
            exit 7
            """;

    @TempDir
    private Path folder;

    private Path checkout;

    private record Run(int exitCode, List<String> output, List<String> errors) {}

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a check out"));
        for (String module : List.of("extension", "verification-suite", "ci")) {
            Files.createDirectories(checkout.resolve(module + "/src/main"));
            Files.createFile(checkout.resolve(module + "/pom.xml"));
        }
        Files.createFile(checkout.resolve("pom.xml"));
        Files.copy(Path.of("verify"), checkout.resolve("ci/verify"));
        executable("bin/mvn", OWN_MAVEN);
        executable("jdk/bin/java", OWN_JAVA);
    }

    @Test
    void buildsOnceAndHandsEverythingOverUntouched() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));

        Run first = verify(elsewhere, Map.of(), "gate", "--migrations", "my folder", "", "*");
        Run second = verify(elsewhere, Map.of());

        assertThat(first.errors()).startsWith("Building ci/verify; the first time this downloads for some minutes …");
        assertThat(first.output())
                .containsExactly(
                        elsewhere.toRealPath().toString(),
                        "<-XX:TieredStopAtLevel=1>",
                        "<-XX:+UseSerialGC>",
                        "<-Xshare:auto>",
                        "<-Dneonhub.verify.home=" + checkout.toRealPath() + ">",
                        "<-jar>",
                        "<" + checkout.toRealPath() + "/ci/target/neonhub-verify.jar>",
                        "<gate>",
                        "<--migrations>",
                        "<my folder>",
                        "<>",
                        "<*>");
        assertThat(first.exitCode()).isEqualTo(7);
        assertThat(second.errors()).isEmpty();
        assertThat(folder.resolve("builds")).hasContent("built");
    }

    @Test
    void buildsAgainWhenASourceIsNewerThanTheJar() throws Exception {
        verify(folder, Map.of());
        Path source = Files.createFile(checkout.resolve("extension/src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        verify(folder, Map.of());

        assertThat(folder.resolve("builds")).hasContent("built\nbuilt");
    }

    @Test
    void aSourceSavedDuringTheBuildIsNotBuilt() throws Exception {
        executable("bin/mvn", "sleep 0.01; touch extension/src/main/Saved.java; sleep 0.01\n" + OWN_MAVEN);
        verify(folder, Map.of());

        verify(folder, Map.of());

        assertThat(folder.resolve("builds")).hasContent("built\nbuilt");
    }

    @Test
    void aSignalEndsTheJvmAndIsAnInterruption() throws Exception {
        executable("jdk/bin/java", """
                if [ "$1" = -XshowSettings:properties ]; then
                    echo "    java.specification.version = 17"
                    exit
                fi
                trap 'echo ended; exit 143' TERM
                kill "$PPID"
                while true; do sleep 0.1; done
                """);

        Run run = verify(folder, Map.of());

        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.output()).containsExactly("ended");
    }

    @Test
    void isTheSameBehindALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("ci/verify"));

        assertThat(run(link, folder, Map.of()).exitCode()).isEqualTo(7);
    }

    @Test
    void aBuildThatFailsEndsWithTheEndOfItsLog() throws Exception {
        executable("bin/mvn", "echo '[INFO] fine'; echo '[ERROR] Foo.java:[1,2] cannot find symbol'; exit 1");

        Run run = verify(folder, Map.of());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors())
                .endsWith(
                        "The build of ci/verify failed. From " + checkout.toRealPath() + "/ci/target/verify-build.log:",
                        "[ERROR] Foo.java:[1,2] cannot find symbol");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Run run = verify(folder, Map.of("OWN_JAVA_VERSION", "1.8"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors())
                .containsExactly(folder.resolve("jdk/bin/java")
                        + " is Java 8; ci/verify needs 17 or newer. Point JAVA_HOME to a newer JDK.");
    }

    @Test
    void aJavaThatDoesNotStartIsNamed() throws Exception {
        executable("jdk/bin/java", "echo 'Could not reserve enough space for object heap' >&2; exit 1");

        Run run = verify(folder, Map.of());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors())
                .containsExactly(folder.resolve("jdk/bin/java")
                        + " is Java unknown; ci/verify needs 17 or newer. Point JAVA_HOME to a newer JDK.");
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        Run run = verify(folder, Map.of("JAVA_HOME", "/nowhere"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors())
                .containsExactly(
                        "JAVA_HOME is /nowhere, but there is no bin/java below it. Point it to a JDK, or unset it.");
    }

    private Run verify(Path directory, Map<String, String> environment, String... arguments) throws Exception {
        return run(checkout.resolve("ci/verify"), directory, environment, arguments);
    }

    private Run run(Path script, Path directory, Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(environment);
        return new Run(builder.start().waitFor(), Files.readAllLines(out), Files.readAllLines(err));
    }

    private void executable(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
