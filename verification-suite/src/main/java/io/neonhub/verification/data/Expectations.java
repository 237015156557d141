package io.neonhub.verification.data;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody wrote down about the rows of a database, a line each:
 *
 * <pre>
 * # an expectation and a table; of several lines about one table the last counts
 * may-grow         metric_events
 * may-change       sessions
 * must-not-change  users
 * reference        plans
 * # a column whose values nobody may see
 * secret           users.phone
 * </pre>
 *
 * A table of the schema {@code public} goes by its name alone, any other as {@code schema.table}. Columns whose names speak
 * of tokens, secrets, passwords or e-mail are secret without a line.
 */
public record Expectations(String place, List<Line> lines) {
    private static final Pattern SECRET = Pattern.compile("token|secret|passw|email|e_mail|api_?key|private_?key");

    public Expectations {
        lines = List.copyOf(lines);
    }

    /** One line of the file. */
    public record Line(int number, String word, String subject) {}

    /** Nothing was written down: no row may change. */
    public static Expectations none() {
        return new Expectations("", List.of());
    }

    /**
     * Reads a file of such lines.
     *
     * @throws UsageException if it cannot be read, or a line says nothing that is known
     */
    public static Expectations read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UsageException("The expectations about data cannot be read: " + e + ".", e);
        }
    }

    static Expectations parse(String place, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                lines.add(line(place, number, line.strip()));
            }
        }
        return new Expectations(place, lines);
    }

    private static Line line(String place, int number, String text) {
        String[] parts = text.split("\\s+", 2);
        boolean known = parts[0].equals("secret") || Expectation.of(parts[0]).isPresent();
        if (parts.length < 2 || !known) {
            throw new UsageException(place + ", line " + number + ": '" + text + "' is not understood. Write"
                    + " must-not-change, may-grow, may-change or reference and a table, or secret and table.column.");
        }
        return new Line(number, parts[0], parts[1]);
    }

    /** @throws UsageException if a line is about a table or a column that there is not */
    void check(List<TableShape> tables) {
        for (Line line : lines) {
            boolean known = tables.stream()
                    .anyMatch(table -> line.word().equals("secret")
                            ? table.columns().stream().anyMatch(column -> names(line, table.name(), column))
                            : names(line, table.name()));
            if (!known) {
                throw new UsageException(place + ", line " + line.number() + ": the database has no "
                        + (line.word().equals("secret") ? "column " : "table ") + line.subject()
                        + ". Correct the name, or remove the line.");
            }
        }
    }

    /** What may happen to the rows of that table. */
    public Expectation of(QualifiedName table) {
        return lines.stream()
                .filter(line -> !line.word().equals("secret") && names(line, table))
                .flatMap(line -> Expectation.of(line.word()).stream())
                .reduce((earlier, later) -> later)
                .orElse(Expectation.MUST_NOT_CHANGE);
    }

    boolean isSecret(QualifiedName table, String column) {
        return SECRET.matcher(column.toLowerCase(Locale.ROOT)).find()
                || lines.stream().anyMatch(line -> line.word().equals("secret") && names(line, table, column));
    }

    private static boolean names(Line line, QualifiedName table) {
        return spellings(table).anyMatch(line.subject()::equals);
    }

    private static boolean names(Line line, QualifiedName table, String column) {
        return spellings(table).anyMatch(it -> Objects.equals(line.subject(), it + "." + column));
    }

    private static Stream<String> spellings(QualifiedName table) {
        return table.schema().equals("public")
                ? Stream.of(table.name(), table.toString())
                : Stream.of(table.toString());
    }
}
