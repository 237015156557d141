package io.neonhub.verification.schema.prisma;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names that Prisma gives to keys and indexes, and what PostgreSQL makes of names that are too long. Prisma cuts
 * the name before its suffix, so that {@code _idx}, {@code _key}, {@code _fkey} and {@code _pkey} survive; PostgreSQL
 * cuts at the end. Both count bytes and leave no half character.
 */
public final class ConstraintNames {
    private static final int LIMIT = 63;

    private ConstraintNames() {}

    public static String primaryKey(String table) {
        return withSuffix(table, "_pkey");
    }

    public static String unique(String table, List<String> columns) {
        return withSuffix(table + "_" + String.join("_", columns), "_key");
    }

    public static String index(String table, List<String> columns) {
        return withSuffix(table + "_" + String.join("_", columns), "_idx");
    }

    public static String foreignKey(String table, List<String> columns) {
        return withSuffix(table + "_" + String.join("_", columns), "_fkey");
    }

    static String withSuffix(String name, String suffix) {
        return cut(name, LIMIT - suffix.length()) + suffix;
    }

    /** A name as PostgreSQL stores it. */
    static String stored(String name) {
        return cut(name, LIMIT);
    }

    private static String cut(String name, int bytes) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes, encoded.length);
        while (end < encoded.length && isContinuation(encoded[end])) {
            end--;
        }
        return new String(encoded, 0, end, StandardCharsets.UTF_8);
    }

    private static boolean isContinuation(byte utf8) {
        return (utf8 & 0b1100_0000) == 0b1000_0000;
    }
}
