package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of Prisma that a project deploys with. It decides the order of the migrations: until 6.5 Prisma compares
 * the bytes of the names, from 6.6 on it compares them as a locale does.
 */
public record PrismaVersion(int major, int minor, int patch) {
    /** The version that NeonHub deploys with. */
    public static final PrismaVersion DEFAULT = new PrismaVersion(5, 22, 0);

    /** The first one with the newer of the two orders. */
    public static final PrismaVersion BY_LOCALE = new PrismaVersion(6, 6, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");

    public static PrismaVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new UsageException(
                    "'" + text + "' is not a Prisma version. Write major.minor.patch, for example 5.22.0.");
        }
        return new PrismaVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** Whether migrations are ordered by the bytes of their names. */
    public boolean ordersByBytes() {
        return major < 6 || (major == 6 && minor < 6);
    }

    /** The order in which it applies migrations, by their names. */
    public Comparator<String> order() {
        return PrismaOrder.of(this);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
