package io.neonhub.database.server.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another JVM that holds a server until it is told to close it. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts {@link ChildServer} with the class path of this JVM; the prefix decides about user and rights. */
    static ChildJvm start(List<String> prefix, String classPath, Path temporaryFolder, String cacheFolder) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath, "-Djava.io.tmpdir=" + temporaryFolder, ChildServer.class.getName()));
        command.addAll(List.of(temporaryFolder.toString(), cacheFolder));
        try {
            return new ChildJvm(new ProcessBuilder(command)
                    .directory(temporaryFolder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChildJvm start(Path temporaryFolder, String cacheFolder) {
        return start(List.of(), classPath(), temporaryFolder, cacheFolder);
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** A copy of the class path that every user can read. */
    static String readableClassPath(Path folder) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator)) {
            Path copy = folder.resolve(copies.size() + "-" + Path.of(entry).getFileName());
            new FileTree(Path.of(entry))
                    .copyTo(
                            copy,
                            path -> Platform.current()
                                    .permit(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
            copies.add(copy.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    String nextLine() {
        try {
            return String.valueOf(output.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it prints until it ends. */
    String rest() {
        return output.lines().collect(Collectors.joining("\n"));
    }

    /** Ends it without a chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it as an operating system does at shutdown. */
    void terminate() {
        process.destroy();
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

    static List<Path> serverFolders(Path temporaryFolder) throws IOException {
        try (Stream<Path> paths = Files.list(temporaryFolder)) {
            return paths.filter(path -> path.getFileName().toString().startsWith(OwnedFolder.PREFIX))
                    .toList();
        }
    }
}
