package io.neonhub.database.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where one database is and how to log in to it. Immutable. {@link #toString()} leaves the password out;
 * {@link #toUri()} is the one form that holds it.
 */
public record DatabaseUrl(String host, int port, String database, String user, String password) {

    /** The form that pgjdbc takes, without user and password. */
    public String toJdbc() {
        return "jdbc:postgresql://" + authority() + "/" + encode(database);
    }

    /** The form that Prisma, Node and psql take, with user and password. */
    public String toUri() {
        return "postgresql://" + encode(user) + ":" + encode(password) + "@" + authority() + "/" + encode(database);
    }

    public DatabaseUrl withDatabase(String other) {
        return new DatabaseUrl(host, port, other, user, password);
    }

    /** Opens a connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(toJdbc(), credentials());
    }

    /** User and password under pgjdbc's names. */
    public Properties credentials() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    @Override
    public String toString() {
        return "postgresql://" + encode(user) + "@" + authority() + "/" + encode(database);
    }

    private String authority() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
