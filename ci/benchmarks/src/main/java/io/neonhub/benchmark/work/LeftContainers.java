package io.neonhub.benchmark.work;

import io.neonhub.benchmark.subject.StartTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Containers of a benchmark that were to be reused: closing this removes them. */
final class LeftContainers implements AutoCloseable {

    @Override
    public void close() throws IOException {
        List<String> ids = docker(List.of("ps", "-aq", "--filter", "label=" + StartTests.LABEL));
        if (!ids.isEmpty()) {
            List<String> command = new ArrayList<>(List.of("rm", "-fv"));
            command.addAll(ids);
            docker(command);
        }
    }

    private static List<String> docker(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + output);
        }
        return output.lines().toList();
    }
}
