package io.neonhub.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neonhub.migration.NeonHubV3;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A Prisma project that a test writes: migrations, schema.prisma, and the reports of what is run on it. */
record ProjectFolder(Path path) {

    void write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param fields of the table users, beside {@code id} and {@code age} */
    void users(String... fields) {
        write(
                "schema.prisma",
                "datasource db {\n  provider = \"postgresql\"\n  url = env(\"DATABASE_URL\")\n}\n"
                        + "model users {\n  id Int @id @default(autoincrement())\n  age Int @default(1)\n  "
                        + String.join("\n  ", fields) + "\n}\n");
    }

    /** A file of NeonHub v3.0, by the names that it has there. */
    static String bundled(String resource) {
        try (InputStream stream = Objects.requireNonNull(
                NeonHubV3.class.getClassLoader().getResourceAsStream(resource.replace("classpath:", "")), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param report the folder of the report, in this one */
    Run run(String command, String report, Map<String, String> environment, String... options) {
        return Run.of(
                path,
                environment,
                Stream.concat(
                                Stream.of(
                                        command,
                                        "--migrations",
                                        path.resolve("migrations").toString(),
                                        "--schema",
                                        path.resolve("schema.prisma").toString(),
                                        "--report",
                                        path.resolve(report).toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    JsonNode report(String report) {
        try {
            return new ObjectMapper()
                    .readTree(path.resolve(report).resolve("report.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
