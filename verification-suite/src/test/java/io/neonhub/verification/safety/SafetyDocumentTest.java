package io.neonhub.verification.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of {@code ci/docs/safety.md} says what the code does: a line per rule, with the first of its cases. */
class SafetyDocumentTest {
    private static final Path DOCUMENT = Path.of("../ci/docs/safety.md");
    private static final String HEAD = "| rule | severity | why | bad | good |\n|---|---|---|---|---|\n";
    private static final String TIMEOUT = "SET LOCAL lock_timeout = '5s';";

    @Test
    void theTableIsThatOfTheRulesAndTheirCases() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(table());
    }

    static String table() throws IOException {
        List<SafetyCase> cases = SafetyCase.all();
        return Arrays.stream(Rule.values()).map(rule -> row(rule, cases)).collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String row(Rule rule, List<SafetyCase> cases) {
        SafetyCase first = cases.stream()
                .filter(it -> it.rule().equals(rule.toString()))
                .findFirst()
                .orElseThrow();
        boolean limit = rule == Rule.LOCK_TIMEOUT;
        return "| `" + rule + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " | " + rule.why() + " | "
                + code(first.dangerous(), limit) + " | " + code(first.safe(), limit) + " |";
    }

    private static String code(String sql, boolean withTimeout) {
        return sql.lines()
                .filter(line -> withTimeout || !line.equals(TIMEOUT))
                .map(line -> line.equals("-- next migration")
                        ? "in the next migration:"
                        : "`" + line.replace("|", "\\|") + "`")
                .collect(Collectors.joining("<br>"));
    }
}
