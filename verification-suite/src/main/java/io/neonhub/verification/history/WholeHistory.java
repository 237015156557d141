package io.neonhub.verification.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is the matter with a history as a whole. */
record WholeHistory(LiveHistory live, Set<String> folders, PrismaForecast forecast) {

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        table().ifPresent(marks::add);
        if (live.table() instanceof HistoryTable.AsExpected && !live.flyway().isEmpty()) {
            marks.add(Mark.of(
                    State.MANAGED_BY_BOTH,
                    "lies beside Flyway's history " + flyway()
                            + ": two tools migrate this database, and neither sees what"
                            + " the other does nor waits for its lock",
                    "Decide which tool stays; the other one's history is to be dropped, after a backup, when nobody"
                            + " deploys with it any more."));
        }
        live.lock()
                .ifPresent(holder -> marks.add(Mark.of(
                        State.LOCK_HELD,
                        "Prisma's lock (pg_advisory_lock(72707369)) is held by " + holder
                                + ". prisma migrate deploy waits 10 s for it and gives up (P1002)",
                        "Wait for that deploy. If it hangs or its client is gone: SELECT pg_terminate_backend("
                                + holder.pid() + ");")));
        return marks;
    }

    private Optional<Mark> table() {
        HistoryTable table = live.table();
        if (table instanceof HistoryTable.Missing missing) {
            return Optional.of(missing(missing));
        }
        if (table instanceof HistoryTable.NotATable other) {
            return Optional.of(Mark.of(
                    State.HISTORY_NOT_A_TABLE,
                    "is a " + other.kind()
                            + ", and Prisma keeps its history in a table of that name. prisma migrate status "
                            + (other.readable()
                                    ? "reads this one as if it were that, and deploy does not (P3005)"
                                    : "and deploy fail on it"),
                    "Find out who put it there; Prisma writes into it with the next deploy. Rename it, after a backup, and"
                            + " look where the table is: SELECT oid::regclass, relkind FROM pg_class"
                            + " WHERE relname LIKE '%prisma_migrations%';"));
        }
        if (table instanceof HistoryTable.OtherColumns other) {
            return Optional.of(Mark.of(
                    State.HISTORY_HAS_OTHER_COLUMNS,
                    "is not the table that Prisma makes: it " + String.join(", ", other.differences())
                            + ". prisma migrate status and deploy fail on it",
                    "Find out who made or changed it. Prisma makes it anew in an empty database: compare with that,"
                            + " and bring the columns back."));
        }
        return live.rows().isEmpty()
                ? Optional.of(Mark.of(
                        State.EMPTY_HISTORY,
                        "has no rows" + besideTables() + ". prisma migrate deploy begins with the first migration",
                        live.tables() == 0 ? "npx prisma migrate deploy" : baseline()))
                : Optional.empty();
    }

    private Mark missing(HistoryTable.Missing missing) {
        if (!missing.elsewhere().isEmpty()) {
            return Mark.of(
                    State.HISTORY_IN_OTHER_SCHEMA,
                    "does not exist, and there is one in " + String.join(", ", missing.elsewhere())
                            + ". Prisma looks in the schema that the URL names, or in public",
                    "Name the schema in the URL: ?schema=" + missing.elsewhere().get(0));
        }
        if (!live.flyway().isEmpty()) {
            return Mark.of(
                    State.MANAGED_BY_FLYWAY,
                    "does not exist, and Flyway's history " + flyway() + " does: Flyway migrates this database",
                    "Ask Flyway: flyway info and flyway validate. To move to Prisma, make the first migration from this"
                            + " database and baseline it.");
        }
        return live.tables() == 0
                ? Mark.of(
                        State.NO_HISTORY_TABLE,
                        "does not exist, and the schema has no tables: nothing was ever deployed here. prisma migrate"
                                + " deploy makes it and begins with the first migration",
                        "If this is the right database: npx prisma migrate deploy")
                : Mark.of(
                        State.NOT_MANAGED_BY_PRISMA,
                        "does not exist" + besideTables() + ": nothing here was made by prisma migrate deploy, which"
                                + " refuses to begin (P3005)",
                        baseline());
    }

    private String besideTables() {
        return live.tables() == 0
                ? ""
                : ", and the schema has " + live.tables() + (live.tables() == 1 ? " table" : " tables");
    }

    private String flyway() {
        return String.join(", ", live.flyway());
    }

    private String baseline() {
        return "See what the database has: ci/verify drift. Mark those migrations as applied whose work is all there, in"
                + " their order: "
                + folders.stream()
                        .findFirst()
                        .map(name -> "npx prisma migrate resolve --applied " + Shell.quote(name))
                        .orElse("");
    }
}
