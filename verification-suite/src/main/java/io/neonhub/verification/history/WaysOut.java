package io.neonhub.verification.history;

import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** What to do about each state, with the real names in commands that can be pasted. Nothing here is ever carried out. */
record WaysOut(String location, LiveHistory live) {

    String pending(String name) {
        return live.unmanaged()
                ? "If the database has all that this migration makes, say so to Prisma: " + resolve("applied", name)
                : "npx prisma migrate deploy";
    }

    String afterRollback(String name) {
        return "If it shall run again, as it is now: npx prisma migrate deploy"
                + or("If it shall not: git rm -r " + path(name));
    }

    String outOfOrder(String name) {
        return "Give it a name behind the last one that is applied, where it is not applied anywhere yet: git mv "
                + path(name) + " " + path("…") + or("If it fits anywhere: npx prisma migrate deploy");
    }

    String failed(String name) {
        return "If nothing of it is left in the database: " + resolve("rolled-back", name)
                + or("If the database has all of it, by hand: " + resolve("applied", name));
    }

    String edited(String name, boolean handWritten) {
        return handWritten
                ? "Compare the database with what the file makes, ci/verify drift, and where they agree: "
                        + accept(name, State.EDITED)
                : "Put back the file that was applied, and write what was changed as a migration of its own: git log -p -- "
                        + path(name + "/migration.sql")
                        + or("If only words changed that the database does not see: " + accept(name, State.EDITED));
    }

    String missing(String name) {
        return "Bring the folder back: git log --all --oneline -- " + path(name) + " says in which commit it was."
                + or("If this is another branch or an older checkout, take the one that was deployed.");
    }

    String renamed(String applied, String now) {
        return "Give the folder the name under which it was applied: git mv " + path(now) + " " + path(applied);
    }

    String duplicates(Candidate migration) {
        String older = migration.finished().stream()
                .limit(migration.finished().size() - 1L)
                .map(row -> "'" + row.id().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        return "With a backup at hand, keep the newest row: DELETE FROM \""
                + live.schema().replace("\"", "\"\"") + "\"."
                + HistoryPlace.TABLE + " WHERE id IN (" + older + ");"
                + or(accept(migration.name(), State.DUPLICATE_ROWS));
    }

    String noFile(String name) {
        return "Bring the file back: git checkout -- " + path(name + "/migration.sql")
                + or("If it never had one: rmdir " + path(name));
    }

    String baselined(String name) {
        return "See whether the database has all that it would have made: ci/verify drift. If it has: "
                + accept(name, State.BASELINED);
    }

    String otherOrder(String name) {
        return "See whether both orders build the same: ci/verify gate replays that of the directory, ci/verify drift"
                + " compares it with this database. If they do: " + accept(name, State.APPLIED_IN_OTHER_ORDER);
    }

    String orderDepends(String name, String other) {
        return "Name the Prisma that deploys with --prisma-version. Folders that are not applied anywhere yet get 14 digits"
                + " in front, as Prisma writes them: git mv " + path(name) + " " + path("…")
                + or("If the order of it and " + other + " does not matter: "
                        + accept(name, State.ORDER_DEPENDS_ON_VERSION));
    }

    /** The line that takes a state into the reviewed file. */
    String accept(String name, State state) {
        String word = name.matches("[^\\s\"]+") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
        return "write a line into the file of --accept: migration " + word + " " + state + " "
                + live.now().atZone(ZoneOffset.UTC).toLocalDate() + " WHY IT MAY STAY";
    }

    private static String resolve(String how, String name) {
        return "npx prisma migrate resolve --" + how + " " + Shell.quote(name);
    }

    private static String or(String other) {
        return "\n" + other.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + other.substring(1);
    }

    private String path(String name) {
        return Shell.quote(location.replaceAll("/+$", "") + "/" + name);
    }
}
