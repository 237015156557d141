package io.neonhub.verification;

import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a table more than the simplest of job queues. That one is absent is advice: NeonHub v3.0 has none.
 *
 * @param columns names of columns that are a sign of it, in lower case and without underscores
 * @param problem what its absence means
 * @param field what to add to the model; SQL alone would be a column that is not declared
 */
record QueueCapability(Set<String> columns, String problem, String field) {
    private static final List<QueueCapability> ALL = List.of(
            new QueueCapability(
                    Set.of("attempts", "attempt", "attemptcount", "tries", "retries", "retrycount"),
                    "does not count attempts: a job that kills its worker is tried for ever or never again",
                    "attempts Int @default(0)"),
            new QueueCapability(
                    Set.of("runat", "runafter", "scheduledat", "scheduledfor", "availableat", "notbefore"),
                    "has no time before which a job must not run: neither a delay nor a pause between attempts is possible",
                    "runAt DateTime @default(now())"),
            new QueueCapability(
                    Set.of("lockedby", "claimedby", "workerid", "worker", "lockowner", "owner"),
                    "does not say which worker holds a running job",
                    "lockedBy String?"),
            new QueueCapability(
                    Set.of("leaseuntil", "leaseexpiresat", "lockeduntil", "lockedat", "heartbeatat", "expiresat"),
                    "has no lease: the job of a worker that dies after its claim stays running for ever",
                    "leaseUntil DateTime?"),
            new QueueCapability(
                    Set.of("priority"),
                    "has no priority: jobs run in the order of their creation alone",
                    "priority Int @default(0)"));

    private static final String COLUMNS =
            "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped";

    private static final String STATUS_RULE = """
            SELECT a.attname FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = ?::regclass AND a.attname = ? AND (t.typtype IN ('e', 'd') OR EXISTS (
                SELECT FROM pg_constraint c
                WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND a.attnum = ANY (c.conkey)))""";

    /** Advice on every capability of which the table has no sign. */
    static List<Finding> absentIn(ModelTable jobs) {
        Set<String> present = jobs.query(COLUMNS, List.of(jobs.name().sql())).stream()
                .map(row -> row.text("attname").replace("_", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Stream<Finding> absent = ALL.stream()
                .filter(capability -> capability.columns.stream().noneMatch(present::contains))
                .map(capability -> capability.advice(jobs.name()));
        return Stream.concat(absent, statusAdvice(jobs)).toList();
    }

    private Finding advice(QualifiedName table) {
        return Finding.advice(table.toString(), problem, "Add " + field + " to model AgentJob and migrate.");
    }

    private static Stream<Finding> statusAdvice(ModelTable jobs) {
        String status = jobs.column("status");
        if (!jobs.query(STATUS_RULE, List.of(jobs.name().sql(), status)).isEmpty()) {
            return Stream.of();
        }
        return Stream.of(Finding.advice(
                jobs.subject("status"),
                "accepts any text: a typing error in the application makes a job that nobody claims",
                "schema.prisma can't say it; in a migration: ALTER TABLE "
                        + jobs.name().sql() + " ADD CHECK (" + QualifiedName.quote(status)
                        + " IN ('queued', 'running', 'success', 'error'));"));
    }
}
