package io.neonhub.verification.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Prisma's own commands would answer, by the rules of Prisma 6.19; tests hold it against the real one.
 *
 * @param runs the migrations that a deploy would run, in their order
 */
public record PrismaForecast(Answer status, Answer deploy, List<String> runs) {

    /**
     * What one of its commands would do.
     *
     * @param says a piece of what it prints
     */
    public record Answer(int exitCode, String says) {
        @Override
        public String toString() {
            return "exit code " + exitCode + ", \"" + says + "\"";
        }
    }

    static PrismaForecast of(List<String> folders, Set<String> withoutScript, LiveHistory live) {
        return new Rules(folders, withoutScript, live).forecast();
    }

    /** Both commands as one sentence. */
    public String sentence() {
        return "prisma migrate status would say: " + status + "; deploy: " + deploy
                + (deploy.exitCode() == 0 && !runs.isEmpty() ? ", and run " + String.join(", ", runs) : "");
    }

    private record Rules(List<String> folders, Set<String> withoutScript, LiveHistory live) {

        PrismaForecast forecast() {
            if (!live.comparable() && !(live.table() instanceof HistoryTable.Missing)) {
                Answer error = new Answer(1, "Error");
                return new PrismaForecast(error, error, List.of());
            }
            return new PrismaForecast(status(), deploy(), runs());
        }

        private Answer status() {
            Set<String> known = names(live.rows());
            List<String> behind =
                    folders.stream().filter(name -> !known.contains(name)).toList();
            if (folders.stream().anyMatch(name -> known.contains(name) && withoutScript.contains(name))) {
                return new Answer(1, "P3015");
            }
            if (!behind.isEmpty()) {
                boolean ahead = live.rows().stream().anyMatch(row -> row.counts() && !folders.contains(row.name()));
                return new Answer(
                        1,
                        ahead
                                ? "Your local migration history and the migrations table from your database are different"
                                : "have not yet been applied");
            }
            if (live.table() instanceof HistoryTable.Missing) {
                return new Answer(1, "The current database is not managed by Prisma Migrate");
            }
            return live.rows().stream().anyMatch(row -> row.counts() && !row.finished())
                    ? new Answer(1, "have failed")
                    : new Answer(0, "Database schema is up to date!");
        }

        private Answer deploy() {
            if (live.lock().isPresent()) {
                return new Answer(1, "P1002");
            }
            if (!(live.table() instanceof HistoryTable.AsExpected) && live.tables() > 0) {
                return new Answer(1, "P3005");
            }
            if (live.rows().stream().anyMatch(row -> row.counts() && !row.finished())) {
                return new Answer(1, "P3009");
            }
            if (runs().stream().anyMatch(withoutScript::contains)) {
                return new Answer(1, "P3015");
            }
            return new Answer(0, runs().isEmpty() ? "No pending migrations to apply" : "have been applied");
        }

        private List<String> runs() {
            Set<String> applied =
                    names(live.rows().stream().filter(HistoryRow::counts).toList());
            return folders.stream().filter(name -> !applied.contains(name)).toList();
        }

        private static Set<String> names(List<HistoryRow> rows) {
            return rows.stream().map(HistoryRow::name).collect(Collectors.toSet());
        }
    }
}
