package io.neonhub.verification.drift;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to do about a difference. Immutable.
 *
 * @param advice for people; what stands before the statements, or instead of them where there are none
 * @param statements SQL that makes the object what is expected
 * @param decision why somebody has to look before the statements are run; empty where nobody has to
 */
public record Remedy(String advice, List<Statement> statements, String decision) {

    /**
     * One statement, with its semicolon.
     *
     * @param kind of what it creates or changes: statements of one kind stand together
     */
    public record Statement(Kind kind, String sql) {}

    public Remedy {
        statements = List.copyOf(statements);
    }

    static Remedy advice(String text) {
        return new Remedy(text, List.of(), "");
    }

    static Remedy statements(Kind kind, List<String> sql) {
        return new Remedy("", sql.stream().map(it -> new Statement(kind, it)).toList(), "");
    }

    Remedy after(String text) {
        return new Remedy(text, statements, decision);
    }

    Remedy decidedBy(String reason) {
        return new Remedy(advice, statements, reason);
    }

    /** In the words of a report; what can be pasted where there are statements. */
    public String text() {
        return Stream.concat(Stream.of(advice), statements.stream().map(Statement::sql))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
