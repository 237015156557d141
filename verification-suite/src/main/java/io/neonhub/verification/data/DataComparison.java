package io.neonhub.verification.data;

import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.finding.Finding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the rows of a database with what they came to earlier. Holds the findings by table; immutable. */
public final class DataComparison {
    private final Map<String, List<Finding>> findings;

    private DataComparison(Map<String, List<Finding>> findings) {
        this.findings = findings;
    }

    /** The tables of the baseline, sorted, and what is to be said of each. */
    public Map<String, List<Finding>> findings() {
        return findings;
    }

    /**
     * Reads the tables of a baseline again, in one snapshot.
     *
     * @param given instead of what the baseline says may happen; absent to keep to that
     * @throws UsageException if the baseline is one of another database
     */
    public static DataComparison of(BaselineFile file, LiveDatabase live, Optional<Expectations> given)
            throws SQLException {
        DataBaseline baseline = file.baseline();
        if (!baseline.database().equals(live.name())) {
            throw new UsageException("The baseline is one of the database " + baseline.database() + " at "
                    + baseline.host() + ", and this is " + live.name() + " at " + live.authority()
                    + ". Compare a database with a baseline of its own.");
        }
        Expectations expectations = given.orElseGet(baseline::expected);
        return live.read(connection -> {
            List<TableShape> shapes = TableShapes.of(connection);
            RowReader reader = new RowReader(connection, file.key(), expectations, baseline.sample());
            reader.prepare();
            Map<String, List<Finding>> findings = new LinkedHashMap<>();
            for (TableData before : baseline.tables()) {
                Optional<TableShape> now = shapes.stream()
                        .filter(it -> it.name().equals(before.table()))
                        .findFirst();
                findings.put(
                        before.table().toString(),
                        now.isPresent()
                                ? new Table(before, now.get(), reader, expectations.of(before.table())).compare()
                                : missing(before));
            }
            return new DataComparison(findings);
        });
    }

    private static List<Finding> missing(TableData before) {
        return List.of(Finding.stop(
                before.table().toString(),
                "the table is gone, and with it " + rows(before.rows()),
                "Restore it from the backup, or take a new baseline if it was meant to go."));
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }

    /** One table, before and now. */
    private record Table(TableData before, TableShape shape, RowReader reader, Expectation expectation) {

        List<Finding> compare() throws SQLException {
            if (expectation == Expectation.MAY_CHANGE) {
                return List.of();
            }
            if (!before.obstacle().isEmpty()) {
                return List.of(unread("was not read when the baseline was taken, because " + before.obstacle()));
            }
            if (shape.obstacle().isPresent()) {
                return List.of(
                        unread("cannot be compared, because " + shape.obstacle().get()));
            }
            List<String> gone = before.columns().stream()
                    .filter(column -> !shape.columns().contains(column))
                    .toList();
            if (!gone.isEmpty()) {
                return List.of(stop("has lost " + String.join(", ", gone)
                        + ", so its rows cannot be compared with those of" + " the baseline"));
            }
            return compare(reader.read(shape, before.columns()));
        }

        private List<Finding> compare(TableData now) throws SQLException {
            if (now.rows() == before.rows() && now.fingerprint().equals(before.fingerprint())) {
                return List.of();
            }
            return switch (expectation) {
                case REFERENCE -> referenceRows(now);
                case MAY_GROW -> grown(now);
                default -> List.of(stop(changed(now)));
            };
        }

        private String changed(TableData now) {
            if (now.rows() == before.rows()) {
                return "has " + rows(now.rows()) + " as before, and their content changed" + sampled();
            }
            return "had " + rows(before.rows()) + ", now " + now.rows() + newest(now);
        }

        /** When the last rows were added, where that is later than it was. */
        private String newest(TableData now) {
            String column = now.creation();
            String then = before.newest().getOrDefault(column, "none");
            String today = now.newest().getOrDefault(column, "none");
            return today.equals(then) ? "" : "; the newest " + column + " is " + today + ", it was " + then;
        }

        private List<Finding> grown(TableData now) throws SQLException {
            if (now.rows() < before.rows()) {
                return List.of(stop("may grow, and had " + rows(before.rows()) + ", now " + now.rows()));
            }
            Optional<String> until = Optional.ofNullable(before.newest().get(before.creation()));
            if (before.rows() == 0) {
                return List.of();
            }
            if (until.isEmpty() || shape.creation().isEmpty()) {
                return List.of(Finding.warning(
                        shape.name().toString(),
                        "grew by " + rows(now.rows() - before.rows())
                                + "; whether the earlier ones changed cannot be told,"
                                + " as no column says when a row was created",
                        "Say may-change for it, or compare it by other means."));
            }
            RowReader.Settled settled = reader.settled(shape, before.columns(), until.get());
            if (settled.rows() == before.rows() && settled.fingerprint().equals(before.fingerprint())) {
                return List.of();
            }
            return List.of(stop("may grow, but the rows created until " + until.get() + " are not those of then: "
                    + rows(settled.rows()) + " instead of " + before.rows()
                    + (settled.rows() == before.rows() ? ", with other content" + sampled() : "")));
        }

        private List<Finding> referenceRows(TableData now) {
            List<Finding> findings = new ArrayList<>();
            TreeSet<String> keys = new TreeSet<>(before.reference().keySet());
            keys.addAll(now.reference().keySet());
            for (String key : keys) {
                String then = before.reference().get(key);
                String today = now.reference().get(key);
                if (today == null) {
                    findings.add(reference(key, "the reference row is missing"));
                } else if (then == null) {
                    findings.add(reference(key, "the reference row is extra"));
                } else if (!then.equals(today)) {
                    findings.add(reference(key, "the reference row was changed"));
                }
            }
            return findings.isEmpty() ? List.of(stop(changed(now))) : findings;
        }

        private Finding reference(String key, String problem) {
            return Finding.stop(
                    shape.name() + " (" + key + ")",
                    problem,
                    "Compare it with the row in the backup or in another environment, and put it right there where it is"
                            + " wrong.");
        }

        private Finding stop(String problem) {
            return Finding.stop(
                    shape.name().toString(),
                    problem,
                    "If that was meant, say so in the file of expectations (may-grow or may-change) or take a new baseline;"
                            + " if not, find out who wrote since the baseline before you go on.");
        }

        private Finding unread(String problem) {
            return Finding.warning(
                    shape.name().toString(),
                    problem,
                    "GRANT SELECT ON " + shape.name().sql() + " TO …;");
        }

        private String sampled() {
            return reader.sample() == 100 || shape.key().isEmpty() ? "" : " (of a sample of " + reader.sample() + " %)";
        }
    }
}
