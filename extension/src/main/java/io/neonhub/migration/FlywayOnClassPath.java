package io.neonhub.migration;

import io.neonhub.failure.UsageException;
import java.net.URL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * The Flyway that a user's build has put beside us. Every one from 10 to 13 does, if its parts are of one version; a build
 * that fixes versions, as Spring Boot's does, may bring an older one or fix one part and not the other.
 */
final class FlywayOnClassPath {
    private static final Pattern JAR = Pattern.compile("flyway-[^/!]+\\.jar");

    private FlywayOnClassPath() {}

    /** The exception for a Flyway that lacks what we, or another part of it, call. */
    static UsageException doesNotFit(LinkageError thrown) {
        return new UsageException(
                "NeonHub works with Flyway 10 to 13, but the class path has " + jars()
                        + ". Give org.flywaydb:flyway-core and org.flywaydb:flyway-database-postgresql one version of"
                        + " these, in a Spring Boot project by the property flyway.version.",
                thrown);
    }

    private static String jars() {
        return Stream.of("org/flywaydb/core/Flyway.class", "org/flywaydb/database/postgresql/PostgreSQLDatabase.class")
                .flatMap(FlywayOnClassPath::places)
                .map(place -> JAR.matcher(place.toString()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static Stream<URL> places(String type) {
        return Flyway.class.getClassLoader().resources(type);
    }
}
