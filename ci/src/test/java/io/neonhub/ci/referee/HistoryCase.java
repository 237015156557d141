package io.neonhub.ci.referee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a history comes about, and what is said of it. {@code histories.txt} has one after another:
 *
 * <pre>
 * case   A file was edited
 * folder 20250101_a CREATE TABLE a (id int);    writes a migration, again to edit it; deploy, resolve, status: Prisma's
 * deploy                                        commands; rename, remove, empty: what people do to folders; sql: what
 * folder 20250101_a CREATE TABLE a ();          they do to rows; lock: another session holds Prisma's lock
 * ours   20250101_a EDITED                      our state, * for the whole; none where all is as it should be
 * says   0 Database schema is up to date!       what Prisma's status says
 * does   0 No pending migrations to apply.      what its deploy says then
 * </pre>
 */
record HistoryCase(String title, List<String> steps, List<String> ours, Expected says, Expected does) {
    private static final Path FILE = Path.of("src/test/resources/io/neonhub/ci/referee/histories.txt");

    record Expected(int exitCode, String words) {
        private static Expected parse(String text) {
            String[] parts = text.split(" ", 2);
            return new Expected(Integer.parseInt(parts[0]), parts[1]);
        }
    }

    static List<HistoryCase> all() throws IOException {
        List<HistoryCase> all = new ArrayList<>();
        for (String block : Files.readString(FILE).strip().split("\n\n+")) {
            all.add(parse(block.lines().map(String::strip).toList()));
        }
        return all;
    }

    private static HistoryCase parse(List<String> lines) {
        return new HistoryCase(
                values(lines, "case").get(0),
                lines.stream()
                        .filter(line -> !line.matches("(case|ours|says|does) .*"))
                        .map(line -> line.replaceFirst(" +", " "))
                        .toList(),
                values(lines, "ours"),
                Expected.parse(values(lines, "says").get(0)),
                Expected.parse(values(lines, "does").get(0)));
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }

    /** The order of Prisma's folders in this case: {@code bytes} until 6.5, {@code locale} from 6.6 on. */
    String order() {
        return steps.contains("order locale") ? "locale" : "bytes";
    }

    /** Whether a deploy gets as far as a script that fails: that cannot be foreseen. */
    boolean failsInScript() {
        return does.words().equals("already exists");
    }

    /** Whether we say more than Prisma's status, which lets it pass. */
    boolean saysMore() {
        return !ours.isEmpty() && says.exitCode() == 0;
    }

    @Override
    public String toString() {
        return title;
    }
}
