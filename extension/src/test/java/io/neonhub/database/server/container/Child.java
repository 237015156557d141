package io.neonhub.database.server.container;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.ServerSettings;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another JVM that starts a server, says what it is or why there is none, and closes it when its input ends. */
record Child(Process process, BufferedReader output) implements AutoCloseable {

    static Child start(String kind, String classPath, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Child.class.getName(),
                kind,
                Containers.IMAGE));
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new Child(process, process.inputReader());
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    static String classPathWithoutTestcontainers() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("testcontainers") && !entry.contains("docker-java"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    String nextLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Ends it without a chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Lets it close its server and end. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        awaitEnd();
    }

    private void awaitEnd() {
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    public static void main(String[] arguments) throws IOException {
        ContainerSettings container = new ContainerSettings(arguments[1], "as configured");
        ServerSettings settings =
                arguments[0].equals("auto") ? new AutoSettings(container, EmbeddedSettings.defaults()) : container;
        try (PostgresServer server = settings.start()) {
            System.out.println(server.description());
            System.in.transferTo(System.err);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
