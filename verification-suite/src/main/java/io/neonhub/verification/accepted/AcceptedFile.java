package io.neonhub.verification.accepted;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A reviewed file of accepted findings, one a line:
 *
 * <pre>
 * # kind     what                        date        reason
 * migration  20250101_x  BASELINED       2026-01-31  its tables were there before Prisma came
 * drift      public.users.email changed  2026-01-31  the longer mails of one customer
 * </pre>
 *
 * <p>Words are separated by blanks; one that holds blanks stands in double quotes, in which a double quote is written
 * twice. Everything behind the date is the reason. Empty lines, and lines that begin with {@code #}, say nothing.
 * Immutable.
 */
public final class AcceptedFile {
    /** By kind, how its lines are written. */
    private static final Map<String, String> KINDS = Map.of(
            "migration", "migration NAME STATE YYYY-MM-DD REASON",
            "drift", "drift [KIND] OBJECT missing|extra|changed YYYY-MM-DD REASON");

    private final String shown;
    private final List<Accepted> entries;

    private AcceptedFile(String shown, List<Accepted> entries) {
        this.shown = shown;
        this.entries = List.copyOf(entries);
    }

    /** What is accepted where nobody names a file: nothing. */
    public static AcceptedFile none() {
        return new AcceptedFile("no file", List.of());
    }

    /**
     * Reads a file.
     *
     * @throws UsageException if it cannot be read, or a line of it is malformed
     */
    public static AcceptedFile read(Path path) {
        List<Accepted> entries = new ArrayList<>();
        List<String> lines = lines(path);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(new AcceptedLine(path + ", line " + (i + 1), KINDS).parse(i + 1, line));
            }
        }
        return new AcceptedFile(path.toString(), entries);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UsageException(
                    "The file of what is accepted, " + path + ", cannot be read ("
                            + e.getClass().getSimpleName() + "). Name a text file in UTF-8 with --accept.",
                    e);
        }
    }

    /** The lines of one kind, in their order. */
    public List<Accepted> entries(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    /** A line is malformed in what only its kind knows. */
    public UsageException malformed(Accepted entry, String problem) {
        return new UsageException(
                place(entry) + ": " + problem + " Write " + Objects.requireNonNull(KINDS.get(entry.kind())) + ".");
    }

    /** Where a line stands, for messages. */
    public String place(Accepted entry) {
        return shown + ", line " + entry.line();
    }
}
