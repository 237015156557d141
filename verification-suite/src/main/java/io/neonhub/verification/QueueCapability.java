package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a table needs to be more than the simplest of job queues. That one lacks is advice, for NeonHub v3.0 lacks all. */
enum QueueCapability {
    ATTEMPTS(
            "does not count attempts: a job that kills its worker is tried for ever or never again",
            "attempts integer NOT NULL DEFAULT 0",
            "attempts",
            "attempt",
            "attemptcount",
            "tries",
            "retries",
            "retrycount"),
    RUN_AT(
            "has no time before which a job must not run: neither a delay nor a pause between attempts is possible",
            "\"runAt\" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP",
            "runat",
            "runafter",
            "scheduledat",
            "scheduledfor",
            "availableat",
            "notbefore"),
    OWNER(
            "does not say which worker holds a running job",
            "\"lockedBy\" text",
            "lockedby",
            "claimedby",
            "workerid",
            "worker",
            "lockowner",
            "owner"),
    LEASE(
            "has no lease: the job of a worker that dies after its claim stays running for ever",
            "\"leaseUntil\" timestamp(3)",
            "leaseuntil",
            "leaseexpiresat",
            "lockeduntil",
            "lockedat",
            "heartbeatat",
            "expiresat"),
    PRIORITY(
            "has no priority: jobs run in the order of their creation alone",
            "priority integer NOT NULL DEFAULT 0",
            "priority");

    private static final String COLUMNS =
            "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped";
    private static final String STATUS_RULE = """
            SELECT a.attname FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ?::regclass AND a.attname = ? AND (t.typtype IN ('e', 'd') OR EXISTS (
                SELECT FROM pg_constraint c
                WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND a.attnum = ANY (c.conkey)))""";

    private final String problem;
    private final String column;
    private final Set<String> names;

    QueueCapability(String problem, String column, String... names) {
        this.problem = problem;
        this.column = column;
        this.names = Arrays.stream(names).collect(Collectors.toUnmodifiableSet());
    }

    /** Advice on every capability of which the table has no sign. */
    static List<Finding> absentIn(ModelTable jobs) {
        String table = jobs.name().sql();
        Set<String> columns = jobs.query(COLUMNS, List.of(table)).stream()
                .map(row -> row.text("attname").replace("_", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        Stream<Finding> absent = Arrays.stream(values())
                .filter(capability -> capability.names.stream().noneMatch(columns::contains))
                .map(capability -> Finding.advice(
                        jobs.name().toString(),
                        capability.problem,
                        "ALTER TABLE " + table + " ADD COLUMN " + capability.column + ";"));
        Stream<Finding> status =
                jobs.query(STATUS_RULE, List.of(table, jobs.column("status"))).isEmpty()
                        ? Stream.of(anyStatus(jobs))
                        : Stream.of();
        return Stream.concat(absent, status).toList();
    }

    private static Finding anyStatus(ModelTable jobs) {
        return Finding.advice(
                jobs.subject("status"),
                "accepts any text: a typing error in the application makes a job that nobody claims",
                "ALTER TABLE " + jobs.name().sql() + " ADD CHECK (" + QualifiedName.quote(jobs.column("status"))
                        + " IN ('queued', 'running', 'success', 'error'));");
    }
}
