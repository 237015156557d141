package io.neonhub.verification.badness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A database that differs from a good one in exactly one statement, and what the suites must say about it. One file each:
 *
 * <pre>
 * -- neonhub.postgres.version=13        configuration, where the case needs any
 * ALTER TABLE ...;                      the one statement; the whole file runs as a seed script
 * /* Tables › the check that fails
 * its whole message
 * *&#47;
 * </pre>
 *
 * @param expected message by check
 */
record BadDatabase(Path file, Map<String, String> configuration, SortedMap<String, String> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/bad-databases");
    private static final Pattern CONFIGURATION = Pattern.compile("^-- (neonhub\\.[a-z.-]+)=(.+)$", Pattern.MULTILINE);
    private static final Pattern EXPECTATION =
            Pattern.compile("^/\\* ([^\n]+)\n(.*?)^\\*/$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<BadDatabase> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<BadDatabase> all = new ArrayList<>();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".sql")).sorted().toList()) {
                all.add(read(file));
            }
            return all;
        }
    }

    private static BadDatabase read(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> configuration = new LinkedHashMap<>();
        Matcher setting = CONFIGURATION.matcher(text);
        while (setting.find()) {
            configuration.put(setting.group(1), setting.group(2).strip());
        }
        SortedMap<String, String> expected = new TreeMap<>();
        Matcher expectation = EXPECTATION.matcher(text);
        while (expectation.find()) {
            expected.put(expectation.group(1).strip(), expectation.group(2).strip());
        }
        return new BadDatabase(file, configuration, expected);
    }

    /** Its statement reaches beyond its database: a role, a setting of the cluster. It needs a server of its own. */
    boolean needsItsOwnServer() {
        return file.getParent().endsWith("server");
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
