package io.neonhub.ci.referee;

import java.util.List;
import java.util.stream.Collectors;

/** The cases as a table of the documentation. */
final class CaseTable {
    private CaseTable() {}

    static String of(List<HistoryCase> cases) {
        return "| what happened | `ci/verify status` | `prisma migrate status` | `prisma migrate deploy` then | we say more |\n"
                + "|---|---|---|---|---|\n"
                + cases.stream().map(CaseTable::line).collect(Collectors.joining());
    }

    private static String line(HistoryCase history) {
        return String.join(
                        " | ",
                        "| " + history.title(),
                        history.ours().isEmpty()
                                ? "APPLIED"
                                : history.ours().stream()
                                        .map(state -> state.substring(state.lastIndexOf(' ') + 1))
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                        answer(history.says()),
                        answer(history.does()),
                        history.saysMore() ? "yes" : "")
                + " |\n";
    }

    private static String answer(HistoryCase.Expected expected) {
        return expected.exitCode() + ": " + expected.words();
    }
}
