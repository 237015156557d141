package io.neonhub.database.server;

import static io.neonhub.database.server.ParameterRule.as;
import static io.neonhub.database.server.ParameterRule.flag;
import static io.neonhub.database.server.ParameterRule.identifier;
import static io.neonhub.database.server.ParameterRule.list;
import static io.neonhub.database.server.ParameterRule.meaningless;
import static io.neonhub.database.server.ParameterRule.only;
import static io.neonhub.database.server.ParameterRule.refused;
import static io.neonhub.database.server.ParameterRule.zero;
import static java.util.Map.entry;

import io.neonhub.failure.UsageException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGProperty;

/**
 * What becomes of each parameter that Prisma, libpq, Node or a hoster writes into a URL. The driver ignores what it does
 * not know, a demand for encryption included; so nothing is left to it.
 */
final class UrlParameters {
    private static final String SYSTEM_CERTIFICATES = "sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory";

    private static final Map<String, ParameterRule> RULES = Map.ofEntries(
            // one name for another
            entry("application_name", as("ApplicationName")),
            entry("schema", identifier("currentSchema")),
            entry("connect_timeout", as("connectTimeout")),
            entry("socket_timeout", as("socketTimeout")),
            entry("channel_binding", as("channelBinding")),
            entry("gssencmode", as("gssEncMode")),
            entry("krbsrvname", as("kerberosServerName")),
            entry("sslnegotiation", as("sslNegotiation")),
            entry("require_auth", list("requireAuth")),
            entry("requireAuth", list("requireAuth")),
            entry(
                    "target_session_attrs",
                    as(
                            "targetServerType",
                            Map.of(
                                    "any", "any",
                                    "read-write", "primary",
                                    "primary", "primary",
                                    "read-only", "secondary",
                                    "standby", "secondary",
                                    "prefer-standby", "preferSecondary"))),
            entry("load_balance_hosts", as("loadBalanceHosts", Map.of("disable", "false", "random", "true"))),
            entry("keepalives", as("tcpKeepAlive", Map.of("0", "false", "1", "true"))),
            // PgBouncer's transactions share server sessions, and prepared statements live in those
            entry("pgbouncer", flag("prepareThreshold", "0")),
            entry("statement_cache_size", zero("prepareThreshold", "0")),
            // they configure Prisma's pool, Node's driver or a console, none of which is at work here
            entry("connection_limit", meaningless()),
            entry("pool_timeout", meaningless()),
            entry("single_use_connections", meaningless()),
            entry("max_connection_lifetime", meaningless()),
            entry("max_idle_connection_lifetime", meaningless()),
            entry("uselibpqcompat", meaningless()),
            entry("supa", meaningless()),
            entry(
                    "sslaccept",
                    only(
                            "accept_invalid_certs",
                            "Write sslmode=verify-full, and sslrootcert=FILE or, for the certificates that Java trusts, "
                                    + SYSTEM_CERTIFICATES + ".")),
            entry("client_encoding", only("(?i)auto|utf-?8", "Leave it out: it is always UTF8.")),
            // what pgjdbc cannot do, or what psql and pgjdbc do not understand alike
            entry(
                    "ssl",
                    refused("Write sslmode=require, which psql takes it for, or sslmode=verify-full, as pgjdbc does.")),
            entry("sslidentity", refused("Write sslkey=FILE with that PKCS #12 file.")),
            entry(
                    "sslpassword",
                    refused("Use a key without a password: this one would be shown in connection strings.")),
            entry(
                    "sslmode",
                    as("sslmode")
                            .except(
                                    "no-verify",
                                    "Write sslmode=require, which encrypts and checks no certificate either.")),
            entry("sslcrl", refused("Leave it out: pgjdbc looks at no revocation lists.")),
            entry("hostaddr", refused("Write the address as the host.")),
            entry("service", refused("Write what the service file says into the URL.")),
            entry("passfile", refused("Set the environment variable PGPASSFILE instead, which psql reads too.")),
            entry("fallback_application_name", refused("Write application_name.")),
            entry("replication", refused("Leave it out: replication is no way to run SQL.")),
            entry("keepalives_idle", refused("Leave it out, or write keepalives=1: the system decides how often.")),
            entry("keepalives_interval", refused("Leave it out, or write keepalives=1: the system decides how often.")),
            entry("keepalives_count", refused("Leave it out, or write keepalives=1: the system decides how often.")),
            entry("tcp_user_timeout", refused("Write socket_timeout, in seconds.")),
            entry("preferQueryMode", refused("Leave it out: how statements are sent is decided here.")),
            entry("allowEncodingChanges", refused("Leave it out: how statements are sent is decided here.")),
            entry("autosave", refused("Leave it out: how statements are sent is decided here.")),
            entry("readOnly", refused("Leave it out: what is written is decided here.")),
            entry("readOnlyMode", refused("Leave it out: what is written is decided here.")));

    /** Properties of pgjdbc that libpq has too, in its spelling. */
    private static final Map<String, String> PSQL = Map.ofEntries(
            entry("ApplicationName", "application_name"),
            entry("connectTimeout", "connect_timeout"),
            entry("channelBinding", "channel_binding"),
            entry("gssEncMode", "gssencmode"),
            entry("kerberosServerName", "krbsrvname"),
            entry("sslmode", "sslmode"),
            entry("sslrootcert", "sslrootcert"),
            entry("sslcert", "sslcert"),
            entry("sslkey", "sslkey"),
            entry("options", "options"));

    /** Where libpq's variable is not its parameter in capitals, with PG before it. */
    private static final Map<String, String> VARIABLES =
            Map.of("application_name", "PGAPPNAME", "connect_timeout", "PGCONNECT_TIMEOUT", "dbname", "PGDATABASE");

    private UrlParameters() {}

    static boolean isKnown(String name) {
        return RULES.containsKey(name) || PGProperty.forName(name) != null;
    }

    /** The properties that the parameters stand for; two that contradict each other are refused. */
    static Map<String, String> toPgjdbc(Map<String, String> parameters) {
        Map<String, String> properties = new TreeMap<>();
        parameters.forEach((name, value) -> rule(name).read(name, value).ifPresent(property -> {
            String before = properties.putIfAbsent(property.name(), property.value());
            if (before != null && !before.equals(property.value())) {
                throw new UsageException(name + "=" + value + " contradicts another parameter, which makes "
                        + property.name() + " " + before + ". Leave one of them out.");
            }
        }));
        checkCertificate(properties);
        return properties;
    }

    static Map<String, String> forPsql(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> PSQL.containsKey(property.getKey()))
                .collect(Collectors.toMap(
                        property -> PSQL.get(property.getKey()), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    static Map<String, String> forEnvironment(Map<String, String> properties) {
        return forPsql(properties).entrySet().stream()
                .collect(Collectors.toMap(parameter -> variable(parameter.getKey()), Map.Entry::getValue));
    }

    /** The variable in which libpq looks for that parameter. */
    static String variable(String parameter) {
        return VARIABLES.getOrDefault(
                parameter, "PG" + parameter.replace("_", "").toUpperCase(Locale.ROOT));
    }

    static String nearest(String name) {
        return names().min(Comparator.comparingInt((String known) -> EditDistance.between(known, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Stream<String> names() {
        return Stream.concat(
                Stream.of("host", "port", "dbname", "user", "password"),
                Stream.concat(
                        RULES.keySet().stream(),
                        Arrays.stream(PGProperty.values()).map(PGProperty::getName)));
    }

    private static ParameterRule rule(String name) {
        ParameterRule rule = RULES.get(name);
        return rule != null ? rule : as(name);
    }

    /** To Prisma it is what the server's certificate is checked with, to psql and pgjdbc what the client shows. */
    private static void checkCertificate(Map<String, String> properties) {
        if (properties.containsKey("sslcert") && !properties.containsKey("sslkey")) {
            throw new UsageException(
                    "sslcert without sslkey is the server's root certificate to Prisma and the client's own"
                            + " to psql. Write sslrootcert=FILE for the first, add sslkey=FILE for the second.");
        }
        if ("system".equals(properties.get("sslrootcert"))) {
            throw new UsageException("sslrootcert=system is unknown to pgjdbc. Write sslmode=verify-full&"
                    + SYSTEM_CERTIFICATES + " for the certificates that Java trusts.");
        }
    }
}
