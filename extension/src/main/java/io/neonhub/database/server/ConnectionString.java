package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads a connection string: parts, then parameters, then defaults. A part is never quoted in a message if an unencoded
 * character in a password could have made it: people paste passwords as they are.
 */
final class ConnectionString {
    private final UrlParts parts;
    private final UrlQuery query;

    private ConnectionString(String text) {
        parts = UrlParts.of(text);
        query = UrlQuery.of(parts);
    }

    static DatabaseUrl parse(String place, String text, UnaryOperator<String> defaultDatabase) {
        try {
            return new ConnectionString(text).url(defaultDatabase);
        } catch (UsageException e) {
            throw new UsageException(place + ": " + e.getMessage(), e);
        }
    }

    private DatabaseUrl url(UnaryOperator<String> defaultDatabase) {
        Optional<String> password = one("password", parts.password());
        String user = user(password);
        return new DatabaseUrl(
                hosts(),
                one("database", parts.database()).orElseGet(() -> defaultDatabase.apply(user)),
                user,
                password.orElse(""),
                UrlParameters.toPgjdbc(query.further()));
    }

    private String user(Optional<String> password) {
        String user = one("user", parts.user()).orElseGet(() -> System.getProperty("user.name"));
        if (password.isEmpty() && user.contains(":")) {
            throw new UsageException(
                    "there is no password, and the user holds an encoded ':'. Write the ':' between user"
                            + " and password as it is.");
        }
        if (password.filter("[YOUR-PASSWORD]"::equals).isPresent()) {
            throw new UsageException(
                    "the password is still Supabase's placeholder [YOUR-PASSWORD]. Write the password of"
                            + " the database in its place.");
        }
        if (password.filter(it -> it.matches("\\*{6,}")).isPresent()) {
            throw new UsageException("the password is a row of asterisks, as a console shows it until it is asked to"
                    + " show the password. Copy the URL with the password shown.");
        }
        return user;
    }

    private List<DatabaseUrl.Host> hosts() {
        Optional<String> parameter = query.value("host");
        if (parameter.isPresent() && !parts.hosts().isEmpty()) {
            throw twice("host");
        }
        Optional<String> ports = query.value("port");
        return parameter.isPresent() || ports.isPresent()
                ? UrlHosts.ofParameters(parameter.orElse(parts.hosts()), ports)
                : UrlHosts.of(parts.hosts());
    }

    /** What stands in front of the parameters, or else among them. */
    private Optional<String> one(String name, Optional<String> part) {
        Optional<String> parameter = query.value(name);
        if (part.isPresent() && parameter.isPresent() && !part.equals(parameter)) {
            throw twice(name);
        }
        return part.or(() -> parameter);
    }

    private static UsageException twice(String name) {
        return new UsageException("the " + name + " is given twice, in front of the '?' and behind it. Leave one out.");
    }
}
