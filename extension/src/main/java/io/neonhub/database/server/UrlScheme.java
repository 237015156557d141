package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a URL begins; the rest is read alike, but for a few rules of pgjdbc's own. */
enum UrlScheme {
    URI {
        @Override
        String rest(String text) {
            return text.substring(text.indexOf("://") + 3);
        }

        // the one that ends the login is the only one that all programs understand alike
        @Override
        void checkAts(String authority, String path, String query) {
            String all = authority + path + query;
            if (all.indexOf('@') != all.lastIndexOf('@') || (path + query).indexOf('@') >= 0) {
                throw UrlParts.misplacedAt();
            }
        }
    },
    JDBC {
        // jdbc:postgresql:name is a database on this machine
        @Override
        String rest(String text) {
            String rest = text.substring(JDBC_PREFIX.length());
            return rest.startsWith("//") ? rest.substring(2) : rest.startsWith("/") ? rest : "/" + rest;
        }

        @Override
        void checkAts(String authority, String path, String query) {
            if ((authority + path).indexOf('@') >= 0) {
                throw new UsageException("a jdbc: URL holds no login in front of the host. Write"
                        + " jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD, or leave 'jdbc:' out.");
            }
        }
    };

    private static final String JDBC_PREFIX = "jdbc:postgresql:";
    private static final Pattern OTHER = Pattern.compile("(?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]*://");
    private static final String FORM = "Write postgresql://USER:PASSWORD@HOST:PORT/DATABASE.";

    abstract String rest(String text);

    /** Refuses an @ that may be part of a password. */
    abstract void checkAts(String authority, String path, String query);

    static UrlScheme of(String text) {
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            return URI;
        }
        if (text.startsWith(JDBC_PREFIX)) {
            return JDBC;
        }
        throw new UsageException(problem(text) + " " + FORM);
    }

    /** Quotes nothing but a scheme: the rest may hold a password. */
    private static String problem(String text) {
        Matcher other = OTHER.matcher(text);
        if (text.isBlank()) {
            return "there is no URL.";
        }
        if (UrlParts.isInvisible(text.charAt(0))) {
            return "a space or something else that nobody sees stands in front of the URL. Leave it out.";
        }
        if (text.startsWith("'") || text.startsWith("\"")) {
            return "the URL stands in quotes. Leave them out.";
        }
        if (text.startsWith("prisma://") || text.startsWith("prisma+postgres://")) {
            return "this is a URL of Prisma's own service, which speaks HTTP; the direct URL of the database is needed.";
        }
        if (other.lookingAt()) {
            return "'" + other.group() + "' is not how a URL of PostgreSQL begins.";
        }
        if (text.matches("(?s)\\s*(host|hostaddr|port|user|password|dbname|service)\\s*=.*")) {
            return "this is psql's form of words and values, not a URL.";
        }
        if (text.matches("(?s)\\w+=.*") || text.startsWith("psql ")) {
            return "something stands in front of the URL. Leave it out.";
        }
        if (text.startsWith("$") || text.startsWith("env(")) {
            return "this is the name of a variable that nobody has replaced by its value.";
        }
        return "this does not begin as a URL of PostgreSQL does.";
    }
}
