package io.neonhub.verification.dossier;

import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.HistoryRow;
import io.neonhub.verification.history.Mark;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** The history table, row by row, and what each migration's state is. */
final class HistoryPage {
    private HistoryPage() {}

    static String of(EvaluatedHistory history) {
        Markdown page = new Markdown();
        page.title("The migration history, " + Markdown.escaped(history.live().subject()));
        page.paragraph("Prisma would say: " + Markdown.escaped(history.prisma().sentence()));
        page.section("States");
        page.table("migration", "state", "why");
        history.whole().forEach(mark -> page.row("(the whole)", mark.state().name(), mark.problem()));
        history.migrations()
                .forEach(it -> page.row(
                        it.name(),
                        it.state().name(),
                        it.marks().stream().map(Mark::problem).collect(Collectors.joining(" "))));
        page.section("Rows");
        page.table("name", "started", "finished", "rolled back", "steps", "checksum", "error");
        history.live().rows().forEach(row -> row(page, row));
        return page.toString();
    }

    private static void row(Markdown page, HistoryRow row) {
        page.row(
                row.name(),
                time(row.startedAt()),
                time(row.finishedAt()),
                time(row.rolledBackAt()),
                String.valueOf(row.steps()),
                row.checksum(),
                row.error().orElse(""));
    }

    private static String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("");
    }
}
