package io.neonhub.database.server;

import static java.util.Map.entry;

import io.neonhub.failure.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a URL, decoded, by name and in order. */
final class UrlQuery {
    /** The parameters that are parts of a URL, in libpq's and pgjdbc's spelling. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            entry("host", "host"),
            entry("port", "port"),
            entry("dbname", "database"),
            entry("user", "user"),
            entry("password", "password"),
            entry("PGHOST", "host"),
            entry("PGPORT", "port"),
            entry("PGDBNAME", "database"));

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> further = new LinkedHashMap<>();
    private boolean afterPassword;

    private UrlQuery() {}

    static UrlQuery of(UrlParts url) {
        UrlQuery query = new UrlQuery();
        if (!url.query().isEmpty()) {
            String[] parameters = url.query().split("&", -1);
            for (int i = 0; i < parameters.length; i++) {
                query.add("parameter " + (i + 1), parameters[i], url.scheme());
            }
        }
        return query;
    }

    Optional<String> value(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    Map<String, String> further() {
        return further;
    }

    /** Those that are no parts of a URL, but for one. */
    Map<String, String> furtherWithout(String name) {
        Map<String, String> others = new LinkedHashMap<>(further);
        others.remove(name);
        return others;
    }

    private void add(String position, String parameter, UrlScheme scheme) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? "" : Percent.decode(position, parameter.substring(0, equals));
        if (name.isEmpty()) {
            throw new UsageException(position + " is not NAME=VALUE. Write %26 for an & that belongs to a value.");
        }
        String raw = parameter.substring(equals + 1);
        // pgjdbc reads a + as a space, psql as a +
        String value = Percent.decode(position, scheme == UrlScheme.JDBC ? raw.replace('+', ' ') : raw);
        String part = PARTS.get(name);
        if (part == null) {
            checkKnown(position, name, value);
        }
        put(part == null ? further : parts, part == null ? name : part, value);
        afterPassword |= "password".equals(part);
    }

    /** What follows a password, or holds an @, may be the rest of one: it is not shown. */
    private void checkKnown(String position, String name, String value) {
        if (UrlParameters.isKnown(name)) {
            return;
        }
        if (afterPassword || value.indexOf('@') >= 0 || !name.matches("[A-Za-z0-9_.-]{1,40}")) {
            throw new UsageException(
                    position + " has a name that nobody knows. Write %26 for an & that belongs to the" + " password.");
        }
        throw new UsageException("there is no parameter '" + name + "'. The nearest is " + UrlParameters.nearest(name)
                + ". Write that, or leave it out.");
    }

    private static void put(Map<String, String> map, String name, String value) {
        String before = map.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            throw new UsageException("the parameter " + name + " is given twice, with two values. Leave one out.");
        }
    }
}
