package io.neonhub.verification.drift;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Who hosts a database puts things of his own into it, which no migration creates. By their names. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of makes sets that nobody can change
public enum Platform implements Acceptance {
    SUPABASE(
            "Supabase",
            Set.of(
                    "auth",
                    "storage",
                    "realtime",
                    "_realtime",
                    "extensions",
                    "graphql",
                    "graphql_public",
                    "vault",
                    "pgbouncer",
                    "pgsodium",
                    "pgsodium_masks",
                    "pgtle",
                    "net",
                    "cron",
                    "supabase_functions",
                    "supabase_migrations",
                    "_analytics"),
            Set.of(
                    "pg_graphql",
                    "pg_stat_statements",
                    "pgcrypto",
                    "pgjwt",
                    "pgsodium",
                    "supabase_vault",
                    "uuid-ossp",
                    "pg_net",
                    "pg_cron"),
            Set.of(
                    "anon",
                    "authenticated",
                    "service_role",
                    "authenticator",
                    "supabase_admin",
                    "supabase_auth_admin",
                    "supabase_storage_admin",
                    "supabase_replication_admin",
                    "supabase_read_only_user",
                    "dashboard_user",
                    "pgbouncer"),
            Set.of(
                    "issue_graphql_placeholder",
                    "issue_pg_cron_access",
                    "issue_pg_graphql_access",
                    "issue_pg_net_access",
                    "pgrst_ddl_watch",
                    "pgrst_drop_watch",
                    "supabase_realtime",
                    "supabase_realtime_messages_publication")),
    NEON(
            "Neon",
            Set.of("neon", "neon_auth", "neon_migration", "neon_control_plane"),
            Set.of("neon", "neon_utils"),
            Set.of("neon_superuser", "neon_service", "cloud_admin", "neondb_owner"),
            Set.of());

    private final String label;
    private final Set<String> schemas;
    private final Set<String> extensions;
    private final Set<String> roles;
    private final Set<String> others;

    Platform(String label, Set<String> schemas, Set<String> extensions, Set<String> roles, Set<String> others) {
        this.label = label;
        this.schemas = schemas;
        this.extensions = extensions;
        this.roles = roles;
        this.others = others;
    }

    /** That of all platforms. */
    public static Acceptance any() {
        return difference -> Arrays.stream(values())
                .flatMap(platform -> platform.reason(difference).stream())
                .findFirst();
    }

    @Override
    public Optional<String> reason(Difference difference) {
        return difference.change() == Change.EXTRA && owns(difference.object())
                ? Optional.of("belongs to " + label)
                : Optional.empty();
    }

    private boolean owns(ObjectName object) {
        return switch (object.kind()) {
            case EXTENSION -> extensions.contains(object.name());
            case EVENT_TRIGGER, PUBLICATION -> others.contains(object.name());
            case GRANT, COLUMN_GRANT ->
                roles.contains(object.name().substring(object.name().lastIndexOf(' ') + 1))
                        || schemas.contains(object.schema());
            default -> schemas.contains(object.schema());
        };
    }
}
