package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.UsageException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The options of every command that looks at somebody's database. An option speaks for itself: where one is given, the
 * environment is not read at all, so that no variable of another project joins in.
 */
final class TargetOptions {
    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "The database to look at, as Prisma, psql, Neon, Supabase or JDBC write it; nothing in it is"
                    + " changed. Default: the environment variable DATABASE_URL.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--direct-url",
            paramLabel = "URL",
            description =
                    "The same database without a pooler in between, used instead but for what is said of the application."
                            + " Default: DIRECT_URL or DIRECT_DATABASE_URL.")
    private Optional<String> direct = Optional.empty();

    /** A URL, and where it was written. */
    private record Source(String place, String text) {
        TargetDatabase parsed() {
            return TargetDatabase.parse(place, text);
        }

        /** One of Prisma's own, prisma:// or prisma+postgres://, which names no database. */
        boolean leadsToAProxy() {
            return text.startsWith("prisma");
        }
    }

    /** The database, and how it is reached, as a JUnit configuration parameter. Connects to nothing. */
    Map<String, String> configuration(Map<String, String> environment) {
        Source chosen = chosen(environment);
        Map<String, String> parameters = new HashMap<>();
        parameters.put("neonhub.target.url", chosen.text());
        usual(environment)
                .filter(it -> !it.leadsToAProxy() && !it.text().equals(chosen.text()))
                .ifPresent(it -> parameters.put("neonhub.target.application-url", it.text()));
        return parameters;
    }

    /** The database itself. Connects to nothing. */
    TargetDatabase database(Map<String, String> environment) {
        return chosen(environment).parsed();
    }

    private Source chosen(Map<String, String> environment) {
        Optional<Source> usual = usual(environment);
        Optional<Source> unpooled = given()
                ? direct.map(text -> new Source("--direct-url", text))
                : Stream.of("DIRECT_URL", "DIRECT_DATABASE_URL")
                        .flatMap(name -> variable(environment, name).stream())
                        .findFirst();
        Source chosen = unpooled.or(() -> usual).orElseThrow(TargetOptions::nothingNamed);
        chosen.parsed();
        usual.filter(other -> !other.leadsToAProxy()).ifPresent(other -> requireSame(other, chosen));
        return chosen;
    }

    private boolean given() {
        return database.isPresent() || direct.isPresent();
    }

    /** That of the application. */
    private Optional<Source> usual(Map<String, String> environment) {
        return given()
                ? database.map(text -> new Source("--database-url", text))
                : variable(environment, "DATABASE_URL");
    }

    private static Optional<Source> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(text -> new Source("the environment variable " + name, text));
    }

    private static void requireSame(Source usual, Source chosen) {
        String expected = usual.parsed().name();
        String actual = chosen.parsed().name();
        if (!expected.equals(actual)) {
            throw new UsageException(usual.place() + " names the database '" + expected + "' and " + chosen.place()
                    + " the database '" + actual + "'. Both must be ways to the same one: correct one of them, or leave"
                    + " it out.");
        }
    }

    private static UsageException nothingNamed() {
        return new UsageException(
                "Which database? Write --database-url postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or"
                        + " set the environment variable DATABASE_URL.");
    }
}
