package io.neonhub.database.server;

import java.util.Locale;
import java.util.Optional;

/**
 * A connection pooler in front of a server, as its URL gives it away. Behind one that lends out a session per
 * transaction, what is set for a session, its locks and prepared statements reach other clients; and CREATE DATABASE
 * needs a template that no idle connection holds.
 *
 * @param sign what gives it away
 * @param remedy how to get to the server itself
 */
public record Pooler(String sign, String remedy) {
    private static final String SUPABASE_REMEDY =
            "Take the direct connection of Supabase: host db.PROJECT.supabase.co, port 5432, user postgres.";

    /** Empty says nothing: a pooler of one's own has any name. */
    public static Optional<Pooler> in(DatabaseUrl url) {
        return url.hosts().stream()
                .flatMap(host -> in(host).stream())
                .findFirst()
                .or(() -> unprepared(url));
    }

    private static Optional<Pooler> in(DatabaseUrl.Host host) {
        String name = host.name().toLowerCase(Locale.ROOT);
        if (name.contains("-pooler.")) {
            return Optional.of(new Pooler(
                    "the host " + host.name() + " is Neon's pooler", "Write the same host without '-pooler'."));
        }
        if (name.endsWith(".pooler.supabase.com")) {
            return Optional.of(new Pooler("the host " + host.name() + " is Supabase's pooler", SUPABASE_REMEDY));
        }
        if (name.endsWith(".supabase.co") && host.port() == 6543) {
            return Optional.of(new Pooler("port 6543 of " + host.name() + " is Supabase's pooler", SUPABASE_REMEDY));
        }
        return Optional.empty();
    }

    private static Optional<Pooler> unprepared(DatabaseUrl url) {
        return Optional.ofNullable(url.properties().get("prepareThreshold"))
                .filter("0"::equals)
                .map(it -> new Pooler(
                        "pgbouncer=true (or prepareThreshold=0, or statement_cache_size=0) is for a pooler",
                        "Write the host and port of PostgreSQL itself, and leave the parameter out."));
    }
}
