package io.neonhub.verification.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.neonhub.failure.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The Prisma of a Node project.
 *
 * @param wanted versions or ranges that package.json asks for, by package
 * @param lockFile that of npm, Yarn, pnpm or Bun; absent where there is none
 * @param pinned versions that it pins, by package
 */
public record PrismaPackages(Map<String, String> wanted, Optional<Path> lockFile, Map<String, String> pinned) {
    private static final List<String> PACKAGES = List.of("@prisma/client", "prisma");
    private static final String NAME = "(@prisma/client|prisma)";

    /** Where a lock file that is no JSON names a package with its version. */
    private static final Map<String, Pattern> LOCK_FILES = Map.of(
            "yarn.lock",
            Pattern.compile("(?m)^\"?" + NAME + "@[^\\n]*:\\R\\s+version:? \"?([^\"\\s]+)"),
            "pnpm-lock.yaml",
            Pattern.compile("(?m)^\\s+'?/?" + NAME + "[@/](\\d[^:('\\s]*)"),
            "bun.lock",
            Pattern.compile("\"" + NAME + "\": \\[\"[^\"]*@([^\"@]+)\""));

    public PrismaPackages {
        wanted = new TreeMap<>(wanted);
        pinned = new TreeMap<>(pinned);
    }

    /**
     * Reads package.json and the lock file beside it, or in a folder above, as in a monorepo.
     *
     * @return absent where the folder has no package.json
     * @throws UsageException if one of them cannot be read
     */
    public static Optional<PrismaPackages> in(Path project) {
        Path packageJson = project.resolve("package.json");
        if (!Files.isRegularFile(packageJson)) {
            return Optional.empty();
        }
        Optional<Path> lockFile = lockFile(project.toAbsolutePath().normalize());
        return Optional.of(new PrismaPackages(
                wanted(new JsonFile(packageJson).read()),
                lockFile,
                lockFile.map(PrismaPackages::pinned).orElse(Map.of())));
    }

    private static Optional<Path> lockFile(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            for (String name : List.of("package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock")) {
                if (Files.isRegularFile(at.resolve(name))) {
                    return Optional.of(at.resolve(name));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> wanted(JsonNode packageJson) {
        Map<String, String> wanted = new TreeMap<>();
        for (String kind : List.of("dependencies", "devDependencies")) {
            for (String name : PACKAGES) {
                JsonNode version = packageJson.path(kind).path(name);
                if (version.isTextual()) {
                    wanted.put(name, version.asText());
                }
            }
        }
        return wanted;
    }

    private static Map<String, String> pinned(Path lockFile) {
        Pattern pattern = LOCK_FILES.get(String.valueOf(lockFile.getFileName()));
        return pattern == null
                ? pinnedByNpm(new JsonFile(lockFile).read())
                : pinned(new JsonFile(lockFile).text(), pattern);
    }

    private static Map<String, String> pinnedByNpm(JsonNode lock) {
        Map<String, String> pinned = new TreeMap<>();
        for (String name : PACKAGES) {
            JsonNode current =
                    lock.path("packages").path("node_modules/" + name).path("version");
            JsonNode version = current.isTextual()
                    ? current
                    : lock.path("dependencies").path(name).path("version");
            if (version.isTextual()) {
                pinned.put(name, version.asText());
            }
        }
        return pinned;
    }

    private static Map<String, String> pinned(String lock, Pattern pattern) {
        Map<String, String> pinned = new TreeMap<>();
        pattern.matcher(lock).results().forEach(match -> pinned.putIfAbsent(match.group(1), match.group(2)));
        return pinned;
    }
}
