package io.neonhub.verification.schema.pull;

/** Names that schema.prisma takes, for names that PostgreSQL takes. */
final class Identifiers {
    private Identifiers() {}

    /** Letters, digits and underscores, with a letter in front. */
    static String of(String name) {
        String letters = name.replaceAll("^[^A-Za-z]+", "").replaceAll("[^A-Za-z0-9_]", "_");
        return letters.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : letters;
    }

    static boolean isOne(String name) {
        return name.equals(of(name));
    }

    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
