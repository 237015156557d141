package io.neonhub.verification.history;

import io.neonhub.verification.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the histories of two environments, such as staging and production, with each other, whatever the directory
 * says: what ran in one and not in the other, from another file, in another order, or not really.
 *
 * @param here how the one is called in messages
 * @param there how the other is called
 */
public record EnvironmentComparison(String here, LiveHistory live, String there, LiveHistory other) {

    /** Nothing where both are the same. */
    public List<Finding> findings() {
        if (!readable(live) || !readable(other)) {
            return readable(live) == readable(other) ? List.of() : List.of(onlyOne());
        }
        Map<String, Candidate> ours = byName(live);
        Map<String, Candidate> theirs = byName(other);
        Set<String> names = new LinkedHashSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            Candidate one = ours.getOrDefault(name, none(name));
            Candidate two = theirs.getOrDefault(name, none(name));
            difference(one, two).ifPresent(problem -> findings.add(Finding.stop(name, problem, way(name))));
        }
        order(ours, theirs).ifPresent(findings::add);
        return findings;
    }

    private static boolean readable(LiveHistory history) {
        return history.table() instanceof HistoryTable.AsExpected;
    }

    private Finding onlyOne() {
        return Finding.stop(
                live.subject(),
                "is a history in " + (readable(live) ? here : there) + ", and there is none in "
                        + (readable(live) ? there : here),
                "Correct the URLs, or look at each environment alone: ci/verify status");
    }

    private Optional<String> difference(Candidate one, Candidate two) {
        String ours = kind(one);
        String theirs = kind(two);
        if (!ours.equals(theirs)) {
            return Optional.of("is " + ours + " in " + here + " and " + theirs + " in " + there);
        }
        Optional<HistoryRow> row = one.applied();
        return row.filter(
                        it -> !it.checksum().equals(two.applied().orElseThrow().checksum()))
                .map(it ->
                        "was applied with the checksum " + Checksum.shown(it.checksum()) + " in " + here + " and with "
                                + Checksum.shown(two.applied().orElseThrow().checksum()) + " in " + there);
    }

    private static String kind(Candidate migration) {
        if (migration.rows().isEmpty()) {
            return "not known";
        }
        if (migration.unfinished().isPresent()) {
            return "not ended";
        }
        String again = migration.rows().size() > migration.counting().size() ? " after a roll-back" : "";
        return migration
                .applied()
                .map(row -> (row.baselined() ? "marked as applied" : "applied") + again)
                .orElse("rolled back");
    }

    /** Of those that ran in both, the first that has another place. */
    private Optional<Finding> order(Map<String, Candidate> ours, Map<String, Candidate> theirs) {
        List<String> one = ran(ours, theirs);
        List<String> two = ran(theirs, ours);
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(two.get(i))) {
                return Optional.of(Finding.stop(
                        one.get(i),
                        "ran in another order: next in " + here + ", while in " + there + " " + two.get(i)
                                + " came first",
                        "Compare what both built: ci/verify drift for each of them."));
            }
        }
        return Optional.empty();
    }

    private static List<String> ran(Map<String, Candidate> history, Map<String, Candidate> other) {
        return history.values().stream()
                .filter(it -> it.ran()
                        && other.containsKey(it.name())
                        && other.get(it.name()).ran())
                .map(Candidate::name)
                .toList();
    }

    private static Map<String, Candidate> byName(LiveHistory history) {
        Map<String, List<HistoryRow>> rows = new LinkedHashMap<>();
        history.rows()
                .forEach(row -> rows.computeIfAbsent(row.name(), it -> new ArrayList<>())
                        .add(row));
        Map<String, Candidate> all = new LinkedHashMap<>();
        rows.forEach((name, own) -> all.put(name, new Candidate(name, false, Optional.empty(), own, Optional.empty())));
        return all;
    }

    private static Candidate none(String name) {
        return new Candidate(name, false, Optional.empty(), List.of(), Optional.empty());
    }

    private static String way(String name) {
        return "Look at each environment alone, ci/verify status, and deploy or repair " + name
                + " where it is not as in the directory.";
    }
}
