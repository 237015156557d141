package io.neonhub.verification;

import java.util.List;
import org.junit.platform.suite.api.SelectClasses;

/** The suites that {@link NeonHubVerification} selects, for those who run them without it. */
public final class ReadyMadeSuites {
    private ReadyMadeSuites() {}

    /** Their classes, in the order in which they are reported. */
    public static List<Class<?>> all() {
        return List.of(
                NeonHubVerification.class.getAnnotation(SelectClasses.class).value());
    }

    /** Those that look for drift in a target, {@code neonhub.target.url}. */
    public static List<Class<?>> drift() {
        return List.of(SchemaDrift.class);
    }
}
