package io.neonhub.benchmark.work;

import io.neonhub.benchmark.subject.JUnitRun;
import io.neonhub.benchmark.subject.StartTests;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, with the class path of this one, that runs one test class. */
record ChildJvm(List<String> options) {
    private static final double NANOS_PER_MILLI = 1e6;

    /** Milliseconds from the start of the process until the test says that it is ready. */
    double untilReady(Class<?> tests) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(tests)).redirectErrorStream(true);
        builder.environment().put("TESTCONTAINERS_REUSE_ENABLE", "true");
        long start = System.nanoTime();
        Process process = builder.start();
        double millis = -1;
        List<String> output = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(StartTests.READY)) {
                    millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
                } else {
                    output.add(line);
                }
            }
        }
        if (process.waitFor() != 0 || millis < 0) {
            throw new IllegalStateException(tests.getName() + " failed:\n" + String.join("\n", output));
        }
        return millis;
    }

    private List<String> command(Class<?> tests) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), JUnitRun.class.getName(), tests.getName()));
        return command;
    }
}
