package io.neonhub.verification.backup;

import io.neonhub.verification.data.TableData;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.DriftComparison;
import io.neonhub.verification.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a restored database should consist of, and what it does. */
record BackupComparison(Contents source, Contents restored) {

    /**
     * Sorted by what is compared, then by name.
     *
     * @param before where the sequences stood when the backup began
     * @param after the same when it was done
     * @param now the same in the restored database
     */
    List<Finding> findings(Sequences before, Sequences after, Sequences now) {
        List<Finding> findings = new ArrayList<>();
        DriftComparison.compare(source.schema(), restored.schema(), Set.of())
                .forEach(difference -> findings.add(stop(subject(difference), "is not restored as it was")));
        source.tables().forEach(table -> rows(table, findings));
        others(findings);
        before.next().forEach((name, first) -> sequence(name, first, after, now, findings));
        return findings;
    }

    private static String subject(Difference difference) {
        return difference.object().withKind();
    }

    private void rows(TableData table, List<Finding> findings) {
        restored.tables().stream()
                .filter(it -> it.table().equals(table.table()))
                .filter(it -> it.columns().equals(table.columns()))
                .findFirst()
                .ifPresent(now -> compare(table, now, findings));
    }

    private static void compare(TableData table, TableData now, List<Finding> findings) {
        if (now.rows() != table.rows()) {
            findings.add(stop(table.table().toString(), "had " + table.rows() + " rows, restored are " + now.rows()));
        } else if (!now.fingerprint().equals(table.fingerprint())
                || !now.obstacle().equals(table.obstacle())) {
            findings.add(stop(
                    table.table().toString(),
                    "has " + table.rows() + " rows as before, and their content is another one"));
        }
    }

    private void others(List<Finding> findings) {
        Map<String, String> then = source.further();
        Map<String, String> now = restored.further();
        Set<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        names.stream()
                .filter(name -> !then.getOrDefault(name, "").equals(now.getOrDefault(name, "")))
                .forEach(name -> findings.add(stop(name, "not restored as they were")));
    }

    private static void sequence(
            String name, BigDecimal first, Sequences after, Sequences now, List<Finding> findings) {
        BigDecimal last = after.next().getOrDefault(name, first);
        BigDecimal restored = now.next().get(name);
        if (restored != null && (restored.compareTo(first.min(last)) < 0 || restored.compareTo(first.max(last)) > 0)) {
            findings.add(stop(
                    name, "would give " + first.toPlainString() + " next, restored gives " + restored.toPlainString()));
        }
    }

    private static Finding stop(String subject, String problem) {
        return Finding.stop(subject, problem, "Do not rely on this backup: take another one and compare again.");
    }
}
