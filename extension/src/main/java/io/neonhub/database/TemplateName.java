package io.neonhub.database;

import java.util.HexFormat;

/** The name of a template: a prefix and half of a SHA-256 over what makes a difference to its content. */
record TemplateName(String text) {
    private static final String PREFIX = "neonhub_template_";

    /** A regular expression, of Java and of PostgreSQL, for the names of all templates. */
    static final String PATTERN = PREFIX + "[0-9a-f]{32}";

    private static final int DIGITS = 32;

    /** Changes when this library builds templates in another way. */
    private static final String FORMAT = "2";

    static TemplateName of(DatabaseRecipe recipe, ServerFacts facts) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(FORMAT);
        fingerprint.add(facts.fingerprint());
        recipe.addTo(fingerprint);
        return new TemplateName(PREFIX + fingerprint.hex().substring(0, DIGITS));
    }

    /** Under this it is built, and removed. */
    AdvisoryLock lock() {
        return new AdvisoryLock(HexFormat.fromHexDigitsToLong(text, PREFIX.length(), PREFIX.length() + Long.BYTES * 2));
    }
}
