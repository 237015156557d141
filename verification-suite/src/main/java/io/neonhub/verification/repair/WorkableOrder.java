package io.neonhub.verification.repair;

import io.neonhub.verification.drift.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order in which a server takes statements, found by running them: what is refused is tried again after the others, as
 * long as that leads on.
 *
 * @param done in that order
 * @param refused what no order makes possible, with the server's message
 */
public record WorkableOrder(List<Step> done, Map<Step, String> refused) {
    private static final String DROP_TABLE = "DROP TABLE ";
    private static final String DEPENDED_ON = "2BP01";

    static WorkableOrder none() {
        return new WorkableOrder(List.of(), Map.of());
    }

    static WorkableOrder run(OpenTransaction database, List<Step> steps) throws SQLException {
        List<Step> done = new ArrayList<>();
        List<Step> waiting = steps;
        Map<Step, String> refused = new LinkedHashMap<>();
        List<Step> needed = new ArrayList<>();
        do {
            refused.clear();
            needed.clear();
            for (Step step : waiting) {
                Optional<SQLException> refusal = database.attempt(step.sql());
                if (refusal.isEmpty()) {
                    done.add(step);
                } else {
                    refused.put(step, message(refusal.get()));
                    if (step.sql().startsWith(DROP_TABLE)
                            && DEPENDED_ON.equals(refusal.get().getSQLState())) {
                        needed.add(step);
                    }
                }
            }
            if (refused.size() == waiting.size()) {
                Optional<Step> circle = droppedTogether(database, needed);
                if (circle.isEmpty()) {
                    break;
                }
                done.add(circle.get());
                refused.keySet().removeAll(needed);
            }
            waiting = List.copyOf(refused.keySet());
        } while (!waiting.isEmpty());
        return new WorkableOrder(done, refused);
    }

    /** Tables that refer to one another go in one statement or not at all. */
    private static Optional<Step> droppedTogether(OpenTransaction database, List<Step> drops) throws SQLException {
        if (drops.size() < 2) {
            return Optional.empty();
        }
        String tables = drops.stream()
                .map(step -> step.sql().substring(DROP_TABLE.length()).replaceFirst(";$", ""))
                .collect(Collectors.joining(", "));
        Step all = new Step(drops.get(0).difference(), Kind.TABLE, DROP_TABLE + tables + ";");
        return database.attempt(all.sql()).isEmpty() ? Optional.of(all) : Optional.empty();
    }

    boolean isEmpty() {
        return done.isEmpty() && refused.isEmpty();
    }

    /** All of them, unless each of them was run before: then they lead nowhere. */
    List<Step> unseen(List<Step> steps) {
        Set<String> seen = done.stream().map(Step::sql).collect(Collectors.toSet());
        return steps.stream().allMatch(step -> seen.contains(step.sql())) ? List.of() : steps;
    }

    WorkableOrder followedBy(WorkableOrder next) {
        return new WorkableOrder(
                Stream.concat(done.stream(), next.done.stream()).toList(), next.refused);
    }

    /** The first line, without the word ERROR. */
    static String message(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
    }
}
