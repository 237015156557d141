package io.neonhub.database.server;

import io.neonhub.failure.EnvironmentException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.postgresql.util.PSQLException;

/** Why a server did not let us in, and who can change it. The messages hold no password. */
public record LoginFailure(DatabaseUrl url) {

    public EnvironmentException because(SQLException e) {
        String reason = e.getCause() instanceof UnknownHostException
                ? "no host has the name " + url.host()
                : Objects.toString(e.getMessage(), "");
        return new EnvironmentException(
                isStrange(e)
                        ? "What answers at " + url.authority()
                                + " does not speak PostgreSQL's protocol. Correct host and" + " port. The driver says: "
                                + reason
                        : message(Objects.toString(e.getSQLState(), ""), reason),
                e);
    }

    /** A violation of the protocol that no server tells us of, but the driver; PgBouncer tells nearly every refusal so. */
    private static boolean isStrange(SQLException e) {
        return "08P01".equals(e.getSQLState())
                && !(e instanceof PSQLException told && told.getServerErrorMessage() != null);
    }

    private String message(String state, String reason) {
        return switch (state) {
            case "08001" ->
                "No PostgreSQL answers at " + url.authority()
                        + ". Start it, or correct host and port. The driver says: " + reason + noWayThere();
            case "28P01" ->
                at() + " does not accept the password of the role " + url.user()
                        + ". Correct it, and write what is special in a URL percent-encoded, for example %40 for @.";
            case "28000" -> at() + " lets the role " + url.user() + " not log in from here: " + reason;
            case "53300" ->
                at() + " has no connection left for the role " + url.user() + ": " + reason
                        + ". Close connections to it that are no longer needed, or raise the limit, max_connections or the"
                        + " CONNECTION LIMIT of the role or database." + System.lineSeparator()
                        + "Who holds them a superuser sees, for whom superuser_reserved_connections are kept: SELECT pid,"
                        + " usename, application_name, state, backend_start FROM pg_stat_activity;";
            default ->
                at() + " refused (SQLSTATE " + state + "): " + reason
                        + EncryptionAdvice.on(reason)
                                .or(() -> PoolerAdvice.on(reason))
                                .map(advice -> System.lineSeparator() + advice)
                                .orElseGet(this::withoutPassword);
        };
    }

    /** Some hosts have no other address, and many machines no way to it. */
    private String noWayThere() {
        return url.hosts().stream().allMatch(host -> isIpv6Alone(host.name()))
                ? System.lineSeparator()
                        + "The host has IPv6 addresses alone, and many machines have no way there. Take an"
                        + " address that IPv4 reaches: Supabase's session pooler, Neon's host as its console writes it, or"
                        + " a proxy."
                : "";
    }

    private static boolean isIpv6Alone(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .allMatch(address -> address instanceof Inet6Address && !address.isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private String withoutPassword() {
        return url.password().isEmpty()
                ? System.lineSeparator()
                        + "The URL holds no password; one that ~/.pgpass has for this server and role is used."
                : "";
    }

    /** {@code The server at host:port}, for the beginning of a sentence. */
    public String at() {
        return "The server at " + url.authority();
    }
}
