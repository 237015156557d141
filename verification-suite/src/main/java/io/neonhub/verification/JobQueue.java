package io.neonhub.verification;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of jobs in one session, used as a worker uses it.
 *
 * @param mark what the jobs of this check carry in their input, beside their number; no others are claimed
 */
record JobQueue(ModelTable jobs, String mark) {
    private static final String NEXT = """
            SELECT {id} FROM {table} WHERE {status} = 'queued' AND {input}::jsonb ->> 'mark' = ?
            ORDER BY {createdAt}, {id} LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String CLAIM =
            "UPDATE {table} SET {status} = 'running' WHERE {id} = (" + NEXT + ") RETURNING {input}::jsonb ->> 'n' AS n";

    private static final String STATUSES =
            "SELECT {status} AS status FROM {table} WHERE {input}::jsonb ->> 'mark' = ? ORDER BY {input}::jsonb ->> 'n'";

    private static final String RENUMBER = """
            UPDATE {table} AS job SET {input} = jsonb_build_object('mark', ?::text, 'n', numbered.n)
            FROM (SELECT {id} AS id, row_number() OVER (ORDER BY {input}::jsonb ->> 'n', {id}) AS n
                  FROM {table} WHERE {input}::jsonb ->> 'mark' = ?) AS numbered
            WHERE job.{id} = numbered.id""";

    private static final String LEADING_COLUMNS = """
            SELECT c.relname AS index, a.attname AS column
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                 JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
            WHERE i.indrelid = ?::regclass""";

    private static final Pattern INDEX_NAME = Pattern.compile("\"Index Name\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    Fields job(int number) {
        return Fields.of("agent", "content")
                .with("status", "queued")
                .with("input", "{\"mark\": \"" + mark + "\", \"n\": " + number + "}");
    }

    /** The id of a new job. */
    Fields enqueue(int number) {
        return jobs.insert(job(number)).only("id");
    }

    /** The number of the job that is claimed, none if none is queued. */
    List<String> claim() {
        return jobs.query(CLAIM, List.of(mark)).stream()
                .map(row -> row.text("n"))
                .toList();
    }

    /** In the order of the jobs' numbers. */
    List<String> statuses() {
        return jobs.query(STATUSES, List.of(mark)).stream()
                .map(row -> row.text("status"))
                .toList();
    }

    /** Ends a running job, and returns how many jobs that were. */
    int finish(Fields id, Fields result) {
        return jobs.update(result, id.with("status", "running"));
    }

    /** Numbers the jobs from 1 on, by their numbers and then by their ids, whose order only the database knows. */
    void renumber() {
        jobs.execute(RENUMBER, List.of(mark, mark));
    }

    /** The first columns of the indexes through which the next job would be found, were the table large. */
    Set<String> leadingColumnsOfPlan() {
        jobs.execute("SET LOCAL enable_seqscan = off", List.of());
        String plan = jobs.query("EXPLAIN (FORMAT JSON) " + NEXT, List.of(mark))
                .get(0)
                .text("QUERY PLAN");
        Set<String> used =
                INDEX_NAME.matcher(plan).results().map(it -> it.group(1)).collect(Collectors.toSet());
        return jobs.query(LEADING_COLUMNS, List.of(jobs.name().sql())).stream()
                .filter(row -> used.contains(row.text("index")))
                .map(row -> row.text("column"))
                .collect(Collectors.toSet());
    }
}
