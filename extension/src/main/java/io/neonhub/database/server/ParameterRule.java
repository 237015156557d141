package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGProperty;

/** What becomes of one parameter of a URL. */
@FunctionalInterface
interface ParameterRule {
    /** Properties that take no negative number; of others it means that there is no limit. */
    Set<String> FROM_ZERO = Set.of(
            "defaultRowFetchSize", "maxSendBufferSize", "queryTimeout", "scramMaxIterations", "sslResponseTimeout");

    Set<String> SECONDS = Set.of("cancelSignalTimeout", "connectTimeout", "loginTimeout", "socketTimeout");

    /** The driver counts milliseconds in an int. */
    int MOST_SECONDS = Integer.MAX_VALUE / 1000;

    /** A property of pgjdbc. */
    record Property(String name, String value) {}

    /** Empty if the parameter means nothing here. */
    Optional<Property> read(String name, String value);

    /** The same under another name. The driver tells choices, numbers and switches apart, and so do we. */
    static ParameterRule as(String property) {
        return (name, value) -> {
            check(name, value, choices(property));
            checkLikeDefault(name, value, property);
            return Optional.of(new Property(property, value));
        };
    }

    static ParameterRule as(String property, Map<String, String> values) {
        return (name, value) -> {
            check(name, value, values.keySet());
            return Optional.ofNullable(values.get(value)).map(it -> new Property(property, it));
        };
    }

    /** A list separated by commas. */
    static ParameterRule list(String property) {
        return (name, value) -> {
            for (String one : value.split(",", -1)) {
                check(name, one, choices(property));
            }
            return Optional.of(new Property(property, value));
        };
    }

    /** A name that is taken as it is; the driver's own property takes SQL, in which it must be quoted. */
    static ParameterRule identifier(String property) {
        return (name, value) -> Optional.of(new Property(
                property, value.matches("[a-z_][a-z0-9_]*") ? value : '"' + value.replace("\"", "\"\"") + '"'));
    }

    /** A number, of which only zero says something to us. */
    static ParameterRule zero(String property, String ifZero) {
        return (name, value) -> {
            checkNumber(name, value);
            return value.matches("0+") ? Optional.of(new Property(property, ifZero)) : Optional.empty();
        };
    }

    /** A switch, of which only true says something to us. */
    static ParameterRule flag(String property, String ifTrue) {
        return (name, value) -> {
            check(name, value, List.of("false", "true"));
            return value.equals("true") ? Optional.of(new Property(property, ifTrue)) : Optional.empty();
        };
    }

    static ParameterRule meaningless() {
        return (name, value) -> Optional.empty();
    }

    static ParameterRule refused(String instead) {
        return (name, value) -> {
            throw new UsageException("the parameter " + name + " cannot be used here. " + instead);
        };
    }

    /** The same rule, with more to say about one value. */
    default ParameterRule except(String unfit, String instead) {
        return (name, value) -> {
            if (value.equals(unfit)) {
                throw new UsageException(name + " is '" + value + "'. " + instead);
            }
            return read(name, value);
        };
    }

    /** What happens anyway with that value, and cannot be had with another. */
    static ParameterRule only(String pattern, String instead) {
        return (name, value) -> {
            if (!value.matches(pattern)) {
                throw new UsageException(name + " is '" + value + "'. " + instead);
            }
            return Optional.empty();
        };
    }

    private static Collection<String> choices(String property) {
        String[] choices = known(property).getChoices();
        return choices == null ? List.of() : Arrays.asList(choices);
    }

    private static PGProperty known(String property) {
        return Optional.ofNullable(PGProperty.forName(property)).orElseThrow();
    }

    private static void check(String name, String value, Collection<String> choices) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            throw new UsageException(
                    name + " is '" + value + "'. Write " + String.join(", ", new TreeSet<>(choices)) + ".");
        }
    }

    private static void checkLikeDefault(String name, String value, String property) {
        String usual = Optional.ofNullable(known(property).getDefaultValue()).orElse("");
        if (usual.matches("-?\\d+")) {
            checkNumber(name, value);
            checkRange(name, Integer.parseInt(value), property);
        }
        if (usual.matches("true|false")) {
            check(name, value, List.of("false", "true"));
        }
    }

    /** Beyond it the driver fails at the login, and says that something unusual has happened. */
    private static void checkRange(String name, int value, String property) {
        if (value < 0 && FROM_ZERO.contains(property)) {
            throw new UsageException(name + " is '" + value + "'. Write a whole number from 0 on.");
        }
        if (value > MOST_SECONDS && SECONDS.contains(property)) {
            throw new UsageException(name + " is '" + value + "'. Write seconds, at most " + MOST_SECONDS + ".");
        }
    }

    private static void checkNumber(String name, String value) {
        if (!value.matches("-?\\d{1,9}")) {
            throw new UsageException(name + " is '" + value + "'. Write a whole number.");
        }
    }
}
