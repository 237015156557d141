package io.neonhub.migration;

/** Where NeonHub v3.0 lies, which comes with this library and is what is meant where nobody names anything else. */
public final class NeonHubV3 {
    /** Its directory of migrations. */
    public static final String MIGRATIONS = "classpath:io/neonhub/v3.0/prisma/migrations";

    /** Its schema.prisma. */
    public static final String SCHEMA = "classpath:io/neonhub/v3.0/prisma/schema.prisma";

    private NeonHubV3() {}
}
