package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NeonHub v3.0 as a whole, table by table. */
class NeonHubSchemaTest {
    private static final PrismaSchema SCHEMA =
            PrismaSchemaReader.read("classpath:io/neonhub/v3.0/prisma/schema.prisma", PrismaVersion.DEFAULT);

    @Test
    void itHasSevenTablesAndNothingElse() {
        assertThat(SCHEMA.schema().tables().stream()
                        .map(NeonHubSchemaTest::described)
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        public.accounts
                          id text NOT NULL
                          userId text NOT NULL
                          type text NOT NULL
                          provider text NOT NULL
                          providerAccountId text NOT NULL
                          refresh_token text
                          access_token text
                          expires_at integer
                          token_type text
                          scope text
                          id_token text
                          session_state text
                          accounts_pkey (id)
                          unique accounts_provider_providerAccountId_key btree (provider, providerAccountId)
                          accounts_userId_fkey (userId) → public.users (id) CASCADE CASCADE
                        public.agent_jobs
                          id text NOT NULL
                          agent text NOT NULL
                          input jsonb NOT NULL
                          output jsonb
                          status text NOT NULL 'queued'
                          error text
                          metrics jsonb
                          createdById text
                          createdAt timestamp(3) without time zone NOT NULL CURRENT_TIMESTAMP
                          updatedAt timestamp(3) without time zone NOT NULL
                          agent_jobs_pkey (id)
                          agent_jobs_agent_idx btree (agent)
                          agent_jobs_createdAt_idx btree (createdAt)
                          agent_jobs_status_idx btree (status)
                          agent_jobs_createdById_fkey (createdById) → public.users (id) SET_NULL CASCADE
                        public.content_drafts
                          id text NOT NULL
                          title text NOT NULL
                          topic text NOT NULL
                          body text NOT NULL
                          tone text NOT NULL 'professional'
                          audience text
                          status text NOT NULL 'draft'
                          createdById text NOT NULL
                          createdAt timestamp(3) without time zone NOT NULL CURRENT_TIMESTAMP
                          updatedAt timestamp(3) without time zone NOT NULL
                          content_drafts_pkey (id)
                          content_drafts_createdAt_idx btree (createdAt)
                          content_drafts_createdById_idx btree (createdById)
                          content_drafts_status_idx btree (status)
                          content_drafts_createdById_fkey (createdById) → public.users (id) CASCADE CASCADE
                        public.metric_events
                          id text NOT NULL
                          type text NOT NULL
                          meta jsonb NOT NULL
                          createdAt timestamp(3) without time zone NOT NULL CURRENT_TIMESTAMP
                          metric_events_pkey (id)
                          metric_events_createdAt_idx btree (createdAt)
                          metric_events_type_idx btree (type)
                        public.sessions
                          id text NOT NULL
                          sessionToken text NOT NULL
                          userId text NOT NULL
                          expires timestamp(3) without time zone NOT NULL
                          sessions_pkey (id)
                          unique sessions_sessionToken_key btree (sessionToken)
                          sessions_userId_fkey (userId) → public.users (id) CASCADE CASCADE
                        public.users
                          id text NOT NULL
                          email text NOT NULL
                          name text
                          image text
                          emailVerified timestamp(3) without time zone
                          createdAt timestamp(3) without time zone NOT NULL CURRENT_TIMESTAMP
                          updatedAt timestamp(3) without time zone NOT NULL
                          users_pkey (id)
                          unique users_email_key btree (email)
                        public.verification_tokens
                          identifier text NOT NULL
                          token text NOT NULL
                          expires timestamp(3) without time zone NOT NULL
                          unique verification_tokens_identifier_token_key btree (identifier, token)
                          unique verification_tokens_token_key btree (token)""");
        assertThat(SCHEMA.schema().enums()).isEmpty();
        assertThat(SCHEMA.schema().extensions()).isEmpty();
    }

    @Test
    void itsModelsAreKnownByTheNamesOfTheCode() {
        assertThat(SCHEMA.models())
                .extracting(it -> it.name() + " → " + it.table().name())
                .containsExactly(
                        "Account → accounts",
                        "AgentJob → agent_jobs",
                        "ContentDraft → content_drafts",
                        "MetricEvent → metric_events",
                        "Session → sessions",
                        "User → users",
                        "VerificationToken → verification_tokens");
        assertThat(SCHEMA.model("Session").orElseThrow().fields())
                .extracting(PrismaSchema.Field::name)
                .containsExactly("id", "sessionToken", "userId", "expires");
        assertThat(SCHEMA.generators()).containsExactly("client");
    }

    private static String described(Table table) {
        return Stream.of(
                        Stream.of(table.name().toString()),
                        table.columns().stream()
                                .map(it -> "  " + it.name() + " " + it.type() + (it.nullable() ? "" : " NOT NULL")
                                        + (" " + it.columnDefault()).replace(" no default", "")),
                        table.primaryKey().stream().map(it -> "  " + it.name() + " " + list(it.columns())),
                        table.indexes().stream()
                                .map(it -> "  " + (it.unique() ? "unique " : "") + it.name() + " " + it.method() + " "
                                        + list(it.parts().stream()
                                                .map(part -> part.column())
                                                .toList())),
                        table.foreignKeys().stream()
                                .map(it -> "  " + it.name() + " " + list(it.columns()) + " → " + it.referencedTable()
                                        + " " + list(it.referencedColumns()) + " " + it.onDelete() + " "
                                        + it.onUpdate()))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n"));
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
