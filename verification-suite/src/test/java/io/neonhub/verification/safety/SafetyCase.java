package io.neonhub.verification.safety;

import io.neonhub.database.TestDatabase;
import io.neonhub.migration.Migration;
import io.neonhub.verification.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Migrations that are dangerous in one way, beside their safe twins. One file each, in a folder named after its rule:
 *
 * <pre>
 * -- before
 * CREATE TABLE ...;                  what production has
 *
 * -- rows [that matter]              in it; they matter where an empty table would not be in danger
 * INSERT ...;
 *
 * -- dangerous
 * ALTER TABLE ...;
 * -- next migration                  where there are several
 *
 * /*
 * the findings, heaviest first
 * *&#47;
 *
 * -- safe
 * ALTER TABLE ...;
 * </pre>
 */
record SafetyCase(
        String rule,
        String name,
        String before,
        String rows,
        boolean rowsMatter,
        String dangerous,
        String findings,
        String safe) {
    static final Path FOLDER = Path.of("src/test/resources/safety");
    private static final Pattern FILE = Pattern.compile(
            "-- before\n(.*?)\n\n-- rows( that matter)?\n(.*?)\n\n-- dangerous\n(.*?)\n\n/\\*\n(.*?)\n?\\*/\n\n-- safe\n(.*?)\n",
            Pattern.DOTALL);

    static List<SafetyCase> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<SafetyCase> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(read(file));
            }
            return all;
        }
    }

    private static SafetyCase read(Path file) throws IOException {
        Matcher text = FILE.matcher(Files.readString(file));
        if (!text.matches()) {
            throw new IllegalArgumentException(file + " is no safety case: see the Javadoc of SafetyCase");
        }
        return new SafetyCase(
                file.getParent().getFileName().toString(),
                file.getFileName().toString().replace(".sql", ""),
                text.group(1),
                text.group(3),
                text.group(2) != null,
                text.group(4),
                text.group(5),
                text.group(6));
    }

    /** What is found in migrations that are run on what there is before. */
    List<SafetyFinding> judge(TestDatabase database, String migrations, Shipped.Rows rows) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(rows == Shipped.Rows.COUNTED ? before + "\n" + this.rows : before);
        }
        List<Migration> pending = new ArrayList<>();
        for (String script : migrations.split("\n-- next migration\n", -1)) {
            pending.add(new Migration(String.valueOf(pending.size() + 1), script, ""));
        }
        return SafetyRules.judge(database.url(), pending, rows).stream()
                .flatMap(judgement -> judgement.findings().stream())
                .toList();
    }

    static String text(List<SafetyFinding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + " "
                        + finding.at(finding.migration().name()).text())
                .collect(Collectors.joining("\n"));
    }

    /** Those that blame somebody, and any of the case's own rule that nobody allowed. */
    List<SafetyFinding> blaming(List<SafetyFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.ADVICE
                        || (finding.rule().toString().equals(rule)
                                && !finding.remedy().startsWith("Allowed: ")))
                .toList();
    }

    @Override
    public String toString() {
        return rule + ", " + name;
    }
}
