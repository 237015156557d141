package io.neonhub.migration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to do about failures that come from the way in which Prisma runs scripts rather than from the SQL. */
final class Advice {
    private static final Pattern MISSING = Pattern.compile("relation \"(?:[^\"]*\\.)?([^\".]+)\" does not exist");
    private static final Pattern THERE = Pattern.compile("(role|database) \".*\" already exists");
    private static final Pattern COPY = Pattern.compile("(?i)COPY\\b[^;]*\\bFROM\\s+STDIN\\b");

    private Advice() {}

    /** One sentence or two for each cause that fits. */
    static List<String> on(Failure failure) {
        if (failure.directory().kind() == MigrationDirectory.Kind.FLYWAY) {
            return createdLater(failure).stream().toList();
        }
        return Stream.of(
                        byteOrderMark(failure),
                        psql(failure),
                        copy(failure),
                        company(failure),
                        enumValue(failure),
                        history(failure),
                        openTransaction(failure),
                        ofServer(failure),
                        suicide(failure),
                        createdLater(failure))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> byteOrderMark(Failure failure) {
        return when(
                failure.migration().script().startsWith("\ufeff"),
                "The file begins with a byte order mark, which Prisma sends along. Save it as UTF-8 without one.");
    }

    private static Optional<String> psql(Failure failure) {
        return when(
                failure.serverMessage().contains("at or near \"\\\""),
                "A line that begins with a backslash is a command for psql, not SQL. Remove it.");
    }

    /** The rows themselves are what PostgreSQL stumbles over, or else the statement that waits for them. */
    private static Optional<String> copy(Failure failure) {
        String upToFailure = failure.place()
                .map(place -> failure.migration()
                        .script()
                        .substring(0, place.statement().end()))
                .orElse("");
        List<SqlStatement> statements = SqlScript.split(upToFailure);
        return when(
                statements.stream()
                        .skip(Math.max(0, statements.size() - 2))
                        .anyMatch(statement -> COPY.matcher(statement.text()).lookingAt()),
                "COPY … FROM stdin needs a client that sends the rows, and Prisma sends none. Write INSERT instead.");
    }

    private static Optional<String> company(Failure failure) {
        return when(
                failure.sqlState().equals("25001") && failure.serverMessage().contains("transaction block"),
                "Prisma sends the file as one query, of which PostgreSQL makes one transaction. Give this statement a"
                        + " migration of its own.");
    }

    private static Optional<String> enumValue(Failure failure) {
        return when(
                failure.sqlState().equals("55P04"),
                "Prisma sends the file as one query, of which PostgreSQL makes one transaction. Add the value in a"
                        + " migration of its own, before this one.");
    }

    private static Optional<String> history(Failure failure) {
        return when(
                failure.sqlState().equals("42P01") && failure.serverMessage().contains("\"_prisma_migrations\""),
                "Behind this statement Prisma cannot reach its history table (P1014), for which it uses the same session"
                        + " and no schema name. Remove the statement; if it came with a dump, it empties the"
                        + " search_path.");
    }

    private static Optional<String> openTransaction(Failure failure) {
        return when(failure.sqlState().equals("25000"), "Write COMMIT; at the end of the file.");
    }

    /** 42710 is said of other objects, too, and only roles are told apart by the message. */
    private static Optional<String> ofServer(Failure failure) {
        Matcher there = THERE.matcher(failure.serverMessage());
        boolean isOfServer = Set.of("42710", "42P04").contains(failure.sqlState()) && there.find();
        return isOfServer
                ? Optional.of("A " + there.group(1)
                        + " belongs to the server and not to a database. This one was there already:"
                        + " an earlier run of the migration made it, or another database. "
                        + (there.group(1).equals("role")
                                ? "Let the migration run more than once: DO $$ BEGIN " + statement(failure)
                                        + "; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                                : "Make databases where servers are made, not in a migration."))
                : Optional.empty();
    }

    private static Optional<String> suicide(Failure failure) {
        return when(
                failure.sqlState().equals(Rejection.ENDED),
                "It ends the session that runs it, which is Prisma's own. Leave that session out, pid <> pg_backend_pid(),"
                        + " or end sessions before the deploy instead of in it.");
    }

    private static String statement(Failure failure) {
        return failure.place()
                .map(place -> place.statement().text().replaceAll("\\s+", " ").strip())
                .orElse("CREATE ROLE …");
    }

    private static Optional<String> createdLater(Failure failure) {
        Matcher missing = MISSING.matcher(failure.serverMessage());
        if (failure.isCallback() || !missing.find()) {
            return Optional.empty();
        }
        Pattern creates = Pattern.compile(
                "(?i)\\bCREATE\\s+(?:TABLE|VIEW|MATERIALIZED\\s+VIEW|SEQUENCE)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:\"?\\w+\"?\\.)?\"?"
                        + Pattern.quote(missing.group(1)) + "\\b");
        List<Migration> migrations = failure.directory().migrations();
        return migrations.stream()
                .skip(migrations.indexOf(failure.migration()) + 1L)
                .filter(migration -> creates.matcher(migration.script()).find())
                .findFirst()
                .map(later -> "\"" + missing.group(1) + "\" is created by a later migration, " + later.name()
                        + ": this history cannot build a database from nothing. Rename the folder that comes too late,"
                        + " or mend the order in a new baseline.");
    }

    private static Optional<String> when(boolean condition, String advice) {
        return condition ? Optional.of(advice) : Optional.empty();
    }
}
