package io.neonhub.verification.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way in which a live database drifts, and all that is then said. One file each:
 *
 * <pre>
 * -- prisma: yes|no                  whether prisma migrate diff sees it
 * -- remedy: by hand                 where there is no SQL that takes it back
 *
 * -- old
 * CREATE TABLE ...;                  what the migrations build
 *
 * -- new
 * ALTER TABLE ...;                   what somebody did on the live database
 *
 * /*
 * the findings, in their order
 * *&#47;
 * </pre>
 */
public record DriftCase(
        String name, boolean seenByPrisma, boolean mendedByHand, String old, String drift, String findings) {
    private static final Path FOLDER = Path.of("src/test/resources/drift-cases");
    private static final Pattern FILE = Pattern.compile(
            "-- prisma: (yes|no)\n(-- remedy: by hand\n)?\n-- old\n(.*?)\n\n-- new\n(.*?)\n\n(?:/\\*\n(.*?)\n?\\*/\n)?",
            Pattern.DOTALL);

    public static List<DriftCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<DriftCase> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(read(file));
            }
            return all;
        }
    }

    private static DriftCase read(Path file) throws IOException {
        Matcher text = FILE.matcher(Files.readString(file));
        if (!text.matches()) {
            throw new IllegalArgumentException(file + " is no drift case: see the Javadoc of DriftCase");
        }
        return new DriftCase(
                file.getFileName().toString().replace(".sql", ""),
                text.group(1).equals("yes"),
                text.group(2) != null,
                text.group(3),
                text.group(4),
                text.group(5) == null ? "" : text.group(5));
    }

    @Override
    public String toString() {
        return name;
    }
}
