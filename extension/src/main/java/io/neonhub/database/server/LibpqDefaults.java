package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What psql fills in where a connection string is silent: what a service says, and then what the {@code PG*} variables say.
 * Nothing of it is dropped: what cannot be honoured is refused. The password file is the driver's business. Immutable.
 *
 * @param environment the variables of the process
 */
public record LibpqDefaults(Map<String, String> environment) {
    /** Those that have a variable, as libpq's documentation lists them. */
    private static final List<String> PARAMETERS = List.of(
            "host",
            "port",
            "dbname",
            "user",
            "password",
            "hostaddr",
            "options",
            "application_name",
            "connect_timeout",
            "channel_binding",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "sslcrl",
            "sslnegotiation",
            "require_auth",
            "gssencmode",
            "krbsrvname",
            "target_session_attrs",
            "load_balance_hosts");

    private static final String NO_OPTIONS =
            "cannot be used here: behind a pooler what a session starts with reaches others. Unset it.";

    /**
     * A connection string and where its parts come from.
     *
     * @param url holds all of it; secret
     * @param sources what was filled in: {@code PGUSER}, {@code PGPASSWORD}, {@code the service staging}
     */
    public record Completed(String url, List<String> sources) {
        public Completed {
            sources = List.copyOf(sources);
        }

        /** Without what may be a password. */
        @Override
        public String toString() {
            return "Completed[sources=" + sources + "]";
        }
    }

    /** A value, and where it was found. */
    private record Found(String value, String source) {}

    public LibpqDefaults {
        environment = Map.copyOf(environment);
    }

    /** Whether the variables alone say which database is meant: a host or a service. */
    public boolean nameADatabase() {
        return variable("PGHOST").isPresent() || variable("PGSERVICE").isPresent();
    }

    /**
     * A connection string in which nothing is left that libpq would fill in.
     *
     * @param place where somebody wrote it, for messages
     * @param url perhaps {@code postgresql://} alone
     * @throws UsageException if it is malformed, or something that is filled in is
     */
    public Completed complete(String place, String url) {
        Given given = given(place, url);
        Map<String, Found> missing = new LinkedHashMap<>();
        given.service()
                .map(name -> ofService(place, name))
                .or(() -> variable("PGSERVICE").map(name -> ofService("PGSERVICE", name)))
                .ifPresent(service -> service.forEach(missing::putIfAbsent));
        ofVariables().forEach(missing::putIfAbsent);
        missing.keySet().removeAll(given.parameters());
        missing.forEach(LibpqDefaults::check);
        return new Completed(
                completed(withoutService(url), missing),
                missing.values().stream().map(Found::source).distinct().toList());
    }

    /**
     * What the URL itself says.
     *
     * @param parameters their names, those of its parts included
     */
    private record Given(Set<String> parameters, Optional<String> service) {}

    private static Given given(String place, String url) {
        try {
            UrlParts parts = UrlParts.of(url);
            UrlQuery query = UrlQuery.of(parts);
            return new Given(
                    parameters(parts, query),
                    Optional.ofNullable(query.further().get("service")));
        } catch (UsageException e) {
            throw new UsageException(place + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> parameters(UrlParts parts, UrlQuery query) {
        Set<String> given = new TreeSet<>(query.further().keySet());
        if (!parts.hosts().isEmpty() || query.value("host").isPresent()) {
            given.add("host");
        }
        if (parts.hosts().contains(":") || query.value("port").isPresent()) {
            given.add("port");
        }
        parts.database().or(() -> query.value("database")).ifPresent(it -> given.add("dbname"));
        parts.user().or(() -> query.value("user")).ifPresent(it -> given.add("user"));
        parts.password().or(() -> query.value("password")).ifPresent(it -> given.add("password"));
        UrlParameters.toPgjdbc(query.furtherWithout("service"))
                .keySet()
                .forEach(property ->
                        given.addAll(UrlParameters.forPsql(Map.of(property, "")).keySet()));
        return given;
    }

    private Map<String, Found> ofVariables() {
        Map<String, Found> found = new LinkedHashMap<>();
        PARAMETERS.stream()
                .sorted(Comparator.comparing(UrlParameters::variable))
                .forEach(parameter -> {
                    String name = UrlParameters.variable(parameter);
                    variable(name).ifPresent(value -> found.put(parameter, new Found(value, name)));
                });
        return found;
    }

    private Map<String, Found> ofService(String place, String name) {
        List<ServiceFile> files = serviceFiles();
        for (ServiceFile file : files) {
            Map<String, String> parameters = file.services().get(name);
            if (parameters != null) {
                Map<String, Found> found = new LinkedHashMap<>();
                parameters.forEach((parameter, value) ->
                        found.put(parameter, new Found(value, "the service " + name + " in " + file.path())));
                return found;
            }
        }
        throw new UsageException(place + ": the service '" + name + "' stands in no service file. "
                + (files.isEmpty()
                        ? "There is none: write ~/.pg_service.conf, or name another file with PGSERVICEFILE."
                        : files.stream()
                                .map(file -> file.path() + " has " + String.join(", ", file.names()) + ".")
                                .collect(Collectors.joining(" "))));
    }

    private List<ServiceFile> serviceFiles() {
        Path home = Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home")));
        Path own = variable("PGSERVICEFILE").map(Path::of).orElse(home.resolve(".pg_service.conf"));
        return Stream.concat(
                        Stream.of(own),
                        variable("PGSYSCONFDIR").map(folder -> Path.of(folder, "pg_service.conf")).stream())
                .flatMap(path -> ServiceFile.read(path).stream())
                .toList();
    }

    /** Before it becomes a part of the URL, where nobody would know it again. */
    private static void check(String parameter, Found found) {
        if (parameter.equals("options")) {
            throw new UsageException(found.source() + " " + NO_OPTIONS);
        }
        if (Set.of("host", "port", "dbname", "user", "password").contains(parameter)) {
            return;
        }
        try {
            if (!UrlParameters.isKnown(parameter)) {
                throw new UsageException("there is no parameter '" + parameter + "'. The nearest is "
                        + UrlParameters.nearest(parameter) + ".");
            }
            // one that needs another is looked at with the whole
            if (!parameter.equals("sslcert")) {
                UrlParameters.toPgjdbc(Map.of(parameter, found.value()));
            }
        } catch (UsageException e) {
            throw new UsageException(
                    (found.source().startsWith("PG")
                                    ? found.source()
                                    : "The" + found.source().substring(3)) + ": " + e.getMessage(),
                    e);
        }
    }

    private static String withoutService(String url) {
        return url.replaceFirst("([?&])service=[^&]*&?", "$1").replaceFirst("[?&]$", "");
    }

    private static String completed(String url, Map<String, Found> missing) {
        String query = missing.entrySet().stream()
                .map(one -> one.getKey() + "=" + Percent.encode(one.getValue().value()))
                .collect(Collectors.joining("&"));
        if (query.isEmpty()) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + query;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
