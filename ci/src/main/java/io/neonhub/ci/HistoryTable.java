package io.neonhub.ci;

import io.neonhub.ci.report.MigrationStep;
import io.neonhub.verification.finding.Severity;
import java.io.PrintWriter;
import java.util.List;

/** The states of all migrations, a line each; of many with the same one after another, the first and the last. */
record HistoryTable(PrintWriter out, Style style) {
    /** A row of so many equal states is told whole. */
    private static final int TOLD_WHOLE = 6;

    void print(List<MigrationStep> migrations) {
        int width = migrations.stream().mapToInt(it -> it.name().length()).max().orElse(0);
        int from = 0;
        while (from < migrations.size()) {
            int to = from + 1;
            while (to < migrations.size()
                    && migrations.get(to).state().equals(migrations.get(from).state())) {
                to++;
            }
            print(migrations.subList(from, to), width);
            from = to;
        }
    }

    private void print(List<MigrationStep> same, int width) {
        if (same.size() <= TOLD_WHOLE) {
            same.forEach(it -> line(it, width));
            return;
        }
        line(same.get(0), width);
        out.println("  … " + (same.size() - 2) + " more, all " + same.get(0).state());
        line(same.get(same.size() - 1), width);
    }

    private void line(MigrationStep migration, int width) {
        out.println("  " + mark(migration) + " " + padded(migration.name(), width) + "  " + migration.state());
    }

    private String mark(MigrationStep migration) {
        return migration
                .severity()
                .map(severity -> severity == Severity.STOP ? style.bad("✘") : style.doubtful("–"))
                .orElseGet(() -> style.good("✔"));
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }
}
