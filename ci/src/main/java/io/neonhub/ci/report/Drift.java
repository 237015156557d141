package io.neonhub.ci.report;

import io.neonhub.verification.finding.Severity;

/**
 * One object in which two views differ.
 *
 * @param kind {@code schema}, {@code migration} or {@code data}
 * @param between {@code declared-replayed}, {@code replayed-live}, {@code declared-live} or {@code baseline-live}
 * @param change what became of the object, in the words of {@code report.json}: it is missing, extra or changed
 * @param object {@code public.users.email}
 * @param expected empty where nothing should be there
 * @param actual empty where nothing is there
 * @param seenByPrisma whether {@code prisma migrate diff} would tell it
 */
public record Drift(
        String kind,
        String between,
        String change,
        Severity severity,
        String object,
        String expected,
        String actual,
        boolean seenByPrisma) {}
