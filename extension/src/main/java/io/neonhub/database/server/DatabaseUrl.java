package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where one database is and how to log in to it. Immutable. {@link #toString()} leaves the password out;
 * {@link #toUri()} is the one form that holds it.
 *
 * @param hosts at least one; a connection goes to the first that answers
 * @param password empty for none: pgjdbc then looks into {@code ~/.pgpass}, as psql does
 * @param properties the driver's further properties, under pgjdbc's names; none is a secret
 */
public record DatabaseUrl(
        List<Host> hosts, String database, String user, String password, Map<String, String> properties) {

    /** One server, by name or address, an IPv6 address without brackets. */
    public record Host(String name, int port) {
        static final int DEFAULT_PORT = 5432;

        /** {@code host:port}, with an IPv6 address in brackets. */
        @Override
        public String toString() {
            return (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
        }
    }

    public DatabaseUrl {
        hosts = List.copyOf(hosts);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    public DatabaseUrl(String host, int port, String database, String user, String password) {
        this(List.of(new Host(host, port)), database, user, password, Map.of());
    }

    /**
     * Reads a URL in any form that users of Prisma, psql, Neon, Supabase or JDBC have: {@code postgresql://},
     * {@code postgres://} or {@code jdbc:postgresql:}. What it leaves out has psql's default: this machine, port 5432, the
     * operating system's user, and a database with the user's name. Each parameter, in Prisma's, libpq's or pgjdbc's
     * spelling, becomes a property of pgjdbc, or is known to mean nothing here, or is refused.
     *
     * @param place where somebody wrote it, for messages
     * @throws UsageException if it is malformed; the message holds nothing that could be a password
     */
    public static DatabaseUrl parse(String place, String text) {
        return ConnectionString.parse(place, text, user -> user);
    }

    /** Like {@link #parse(String, String)}, with another database where the URL names none. */
    public static DatabaseUrl parse(String place, String text, String defaultDatabase) {
        return ConnectionString.parse(place, text, user -> defaultDatabase);
    }

    /** The first host. */
    public String host() {
        return hosts.get(0).name();
    }

    /** The port of the first host. */
    public int port() {
        return hosts.get(0).port();
    }

    /** The form that pgjdbc takes, with all properties, without user and password. */
    public String toJdbc() {
        return "jdbc:postgresql://" + authority() + "/" + Percent.encode(database) + query(properties);
    }

    /**
     * The form that Prisma, Node and psql take, with user and password. Of the properties it has those that psql knows
     * too, in its spelling: it refuses any other.
     */
    public String toUri() {
        return uri(password.isEmpty() ? "" : ":" + Percent.encode(password));
    }

    /**
     * The variables that PostgreSQL's own programs take the login from, password included: an environment can be read by
     * nobody but the user whose program it is, a command line by everybody. Those of a property that they don't know are
     * left out.
     */
    public Map<String, String> toEnvironment() {
        Map<String, String> variables = new TreeMap<>(UrlParameters.forEnvironment(properties));
        variables.put("PGHOST", hosts.stream().map(Host::name).collect(Collectors.joining(",")));
        variables.put("PGPORT", hosts.stream().map(host -> "" + host.port()).collect(Collectors.joining(",")));
        variables.put("PGDATABASE", database);
        variables.put("PGUSER", user);
        if (!password.isEmpty()) {
            variables.put("PGPASSWORD", password);
        }
        return variables;
    }

    public DatabaseUrl withDatabase(String other) {
        return new DatabaseUrl(hosts, other, user, password, properties);
    }

    /** The same with one host alone. */
    public DatabaseUrl withHost(Host one) {
        return new DatabaseUrl(List.of(one), database, user, password, properties);
    }

    /** The same with one property of pgjdbc more. */
    public DatabaseUrl with(String property, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new DatabaseUrl(hosts, database, user, password, more);
    }

    /** Opens a connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(toJdbc(), credentials());
    }

    /** User and password under pgjdbc's names. */
    public Properties credentials() {
        Properties login = new Properties();
        login.setProperty("user", user);
        if (!password.isEmpty()) {
            login.setProperty("password", password);
        }
        return login;
    }

    @Override
    public String toString() {
        return uri("");
    }

    private String uri(String secret) {
        return "postgresql://" + Percent.encode(user) + secret + "@" + authority() + "/" + Percent.encode(database)
                + query(UrlParameters.forPsql(properties));
    }

    /** {@code host:port}, several of them separated by commas. */
    public String authority() {
        return hosts.stream().map(Host::toString).collect(Collectors.joining(","));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Percent.encode(entry.getValue()))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }
}
