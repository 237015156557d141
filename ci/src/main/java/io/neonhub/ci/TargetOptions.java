package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.database.Wakeup;
import io.neonhub.database.server.LibpqDefaults;
import io.neonhub.failure.UsageException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * The options of every command that looks at somebody's database. Where one is given, no other URL is taken from the
 * environment; what it leaves out comes from where psql takes it, a service file and the PG* variables, and is told.
 */
final class TargetOptions {
    private static final int LONGEST = 3600;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "The database to look at, as Prisma, psql, Neon, Supabase or JDBC write it; nothing in it is"
                    + " changed. Default: the environment variable DATABASE_URL, or the PG* variables of psql, which also"
                    + " complete a URL.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--direct-url",
            paramLabel = "URL",
            description =
                    "The same database without a pooler in between, used instead but for what is said of the application."
                            + " Default: DIRECT_URL or DIRECT_DATABASE_URL.")
    private Optional<String> direct = Optional.empty();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description =
                    "Wait so long for a server that sleeps, starts or recovers. Default: 60 for one of Neon's or Supabase's,"
                            + " 0 for any other.")
    private Optional<Integer> wait = Optional.empty();

    /**
     * A URL, and where it was written.
     *
     * @param completion what was filled in from elsewhere
     */
    private record Source(String place, String text, List<String> completion) {
        static Source of(String place, String text, Map<String, String> environment) {
            if (text.startsWith("prisma")) {
                return new Source(place, text, List.of());
            }
            LibpqDefaults.Completed completed = new LibpqDefaults(environment).complete(place, text);
            return new Source(place, completed.url(), completed.sources());
        }

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
        requireSensibleWait();
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
        requireSensibleWait();
        return chosen(environment).parsed();
    }

    /** By an option, or in the environment. */
    boolean isNamed(Map<String, String> environment) {
        return named(environment).isPresent();
    }

    private void requireSensibleWait() {
        wait.filter(seconds -> seconds < 0 || seconds > LONGEST).ifPresent(seconds -> {
            throw new UsageException("--wait " + seconds + ": write seconds, from 0 to " + LONGEST + ".");
        });
    }

    private Source chosen(Map<String, String> environment) {
        Source chosen = named(environment).orElseThrow(TargetOptions::nothingNamed);
        chosen.parsed();
        usual(environment).filter(other -> !other.leadsToAProxy()).ifPresent(other -> requireSame(other, chosen));
        return chosen;
    }

    private Optional<Source> named(Map<String, String> environment) {
        Optional<Source> usual = usual(environment);
        Optional<Source> unpooled = isGiven()
                ? direct.map(text -> Source.of("--direct-url", text, environment))
                : Stream.of("DIRECT_URL", "DIRECT_DATABASE_URL")
                        .flatMap(name -> variable(environment, name).stream())
                        .findFirst();
        return unpooled.or(() -> usual).or(() -> variablesAlone(environment));
    }

    /** By an option. */
    boolean isGiven() {
        return database.isPresent() || direct.isPresent();
    }

    /** That of the application. */
    private Optional<Source> usual(Map<String, String> environment) {
        return isGiven()
                ? database.map(text -> Source.of("--database-url", text, environment))
                : variable(environment, "DATABASE_URL");
    }

    private static Optional<Source> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(text -> Source.of("the environment variable " + name, text, environment));
    }

    /** As psql without arguments. */
    private static Optional<Source> variablesAlone(Map<String, String> environment) {
        return new LibpqDefaults(environment).nameADatabase()
                ? Optional.of(Source.of("the environment", "postgresql://", environment))
                : Optional.empty();
    }

    /** A sentence on what does not stand in the URL itself, and a line break; empty where all of it does. */
    String completion(Map<String, String> environment) {
        List<String> sources = chosen(environment).completion();
        return sources.isEmpty() ? "" : "The connection is completed by " + String.join(", ", sources) + ".\n";
    }

    /** Waits for the database, if it is one that may have to be waited for. */
    void awaken(Surroundings surroundings) {
        TargetDatabase target = database(surroundings.environment());
        Duration bound = wait.map(Duration::ofSeconds).orElse(Wakeup.isUsualFor(target) ? Wakeup.USUAL : Duration.ZERO);
        if (!bound.isZero()) {
            new Wakeup(target, bound, surroundings.err()::println).await();
        }
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
                        + " set the environment variable DATABASE_URL, or PGHOST and its kin, as for psql.");
    }
}
