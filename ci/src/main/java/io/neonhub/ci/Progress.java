package io.neonhub.ci;

import io.neonhub.ci.report.Inputs;
import io.neonhub.ci.report.Suite;
import io.neonhub.ci.report.Wording;
import java.io.PrintWriter;

/** Shows that work goes on: a line at the start, then one for each suite that is finished. */
record Progress(PrintWriter err, Style style) {

    void begins(Task task, Inputs inputs) {
        err.println(task.opening()
                .formatted(Wording.counted(inputs.migrations().size(), "migration") + " (" + inputs.migrationsLocation()
                        + ")"));
    }

    void finished(Suite suite) {
        err.println(style.mark(suite) + " " + String.format("%-16s", suite.name()) + " " + Wording.outcome(suite)
                + style.faint("  " + Wording.seconds(suite.duration())));
    }
}
