package io.neonhub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What some contenders need of this machine.
 *
 * @param missing for people: who cannot take part, and why
 */
record Equipment(Optional<Path> clients, Optional<String> image, Optional<Path> prisma, List<String> missing) {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    static Equipment of(Optional<Path> clients, Optional<String> image, Optional<Path> prisma)
            throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>();
        Optional<Path> home = clients.isPresent() ? clients : newest();
        if (home.isEmpty()) {
            missing.add("NOT RUN HERE: pg_dump and psql: no PostgreSQL is installed below " + INSTALLED
                    + ". Install one, or name its folder with --clients.");
        }
        boolean engine = succeeds("docker", "info");
        if (!engine) {
            missing.add("NOT RUN HERE: containers: no Docker engine answers. Try .ci/with-docker ci/benchmark.");
        }
        if (prisma.isEmpty()) {
            missing.add("NOT RUN HERE: prisma: there is no npm on the PATH.");
        }
        return new Equipment(home, engine ? Optional.of(image(image)) : Optional.empty(), prisma, missing);
    }

    private static Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.filter(home -> Files.isExecutable(home.resolve("bin/pg_dump"))
                            && Files.isExecutable(home.resolve("bin/postgres")))
                    .max(Comparator.comparingInt(
                            home -> Integer.parseInt(home.getFileName().toString())));
        }
    }

    private static String image(Optional<String> named) throws IOException, InterruptedException {
        if (named.isPresent()) {
            return named.get();
        }
        return succeeds("docker", "image", "inspect", "postgres:17-local") ? "postgres:17-local" : "postgres:17";
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such program.
            return false;
        }
    }
}
