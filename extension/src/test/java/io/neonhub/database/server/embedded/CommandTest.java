package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @TempDir
    Path folder;

    private Path program = Path.of("");

    @BeforeEach
    void copyAProgram() throws IOException {
        program = Files.copy(Path.of("/bin/echo"), folder.resolve("program"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "env"})
    void waitsForAProgramThatSomebodyHasOpenForWriting(String prefix) throws Exception {
        CompletableFuture<Void> closed = holdOpen(program);

        Command command = Command.run(builder(prefix + " " + program + " done"));

        assertThat(command).isEqualTo(new Command(0, "done"));
        assertThat(closed).isDone();
    }

    @Test
    void doesNotWaitForOneThatDoesNotExist() {
        assertThatThrownBy(() -> Command.run(builder(folder + "/nothing")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No such file or directory");
    }

    private static ProcessBuilder builder(String command) {
        ProcessBuilder builder = new ProcessBuilder(command.strip().split(" ")).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static CompletableFuture<Void> holdOpen(Path file) throws IOException {
        FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        open.close();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
    }
}
