package io.neonhub.migration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Watches one run of Flyway: which scripts are done, and which statement of which script is at work. For one thread. */
final class FlywayProgress implements Callback {
    private final MigrationDirectory directory;
    private final List<AppliedMigration> applied = new ArrayList<>();
    private Optional<Migration> running = Optional.empty();
    private Optional<Sent> sent = Optional.empty();
    private long start;

    FlywayProgress(MigrationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return switch (event) {
            case BEFORE_EACH_MIGRATE, BEFORE_EACH_MIGRATE_STATEMENT, AFTER_EACH_MIGRATE -> true;
            default -> false;
        };
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        switch (event) {
            case BEFORE_EACH_MIGRATE -> begin(context.getMigrationInfo().getScript());
            case BEFORE_EACH_MIGRATE_STATEMENT ->
                running.ifPresent(migration ->
                        sent = find(migration.script(), context.getStatement().getSql()));
            default -> running.ifPresent(this::end);
        }
    }

    private void begin(String script) {
        running = directory.migrations().stream()
                .filter(migration -> migration.name().equals(script))
                .findFirst();
        sent = Optional.empty();
        start = System.nanoTime();
    }

    /** Looks behind the statement before, since a script may hold the same text twice. */
    private Optional<Sent> find(String script, String sql) {
        int found = script.indexOf(sql, sent.map(Sent::end).orElse(0));
        return found < 0 ? Optional.empty() : Optional.of(new Sent(found, sql));
    }

    private void end(Migration migration) {
        applied.add(new AppliedMigration(migration.name(), Duration.ofNanos(System.nanoTime() - start)));
        running = Optional.empty();
    }

    @Override
    public String getCallbackName() {
        return "progress";
    }

    /** The migration that had begun and did not end. */
    Optional<Migration> running() {
        return running;
    }

    /**
     * The place of the statement that was sent last; empty if a placeholder was replaced in it.
     *
     * @param position the character of that statement, counted from 1, of which the server complains
     */
    Optional<Place> place(Optional<Integer> position) {
        return running.flatMap(migration -> sent.flatMap(text -> text.place(migration.script(), position)));
    }

    List<AppliedMigration> applied() {
        return List.copyOf(applied);
    }

    /** What Flyway sent, which may begin with comments, and where in the script that stands. */
    private record Sent(int offset, String sql) {
        int end() {
            return offset + sql.length();
        }

        Optional<Place> place(String script, Optional<Integer> position) {
            return SqlScript.split(sql).stream().findFirst().map(statement -> {
                int inside = position.map(p -> sql.offsetByCodePoints(0, p - 1)).orElse(statement.start());
                return new Place(SqlStatement.line(script, offset + inside), statement);
            });
        }
    }
}
