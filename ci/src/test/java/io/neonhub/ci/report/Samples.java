package io.neonhub.ci.report;

import io.neonhub.migration.Migration;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports as a gate would make them, for the tests of the writers. */
public final class Samples {
    private static final Instant START = Instant.parse("2026-03-14T09:26:53Z");

    static final String FINGERPRINT = "3f2a".repeat(16);
    static final String SCHEMA_SHA256 = "9b01".repeat(16);

    private Samples() {}

    /** One suite that blocks and one that was left out. */
    static Report small() {
        Check failed = new Check(
                "users",
                Status.FAILED,
                Duration.ofMillis(31),
                Optional.empty(),
                List.of(Finding.stop("public.users", "has no index users_email_key", "Add it.")));
        return report(
                List.of(
                        suite("Indexes", 95, failed),
                        suite("Metric events", 0, Check.notRun("nothing is lost", "no model MetricEvent"))),
                Optional.empty());
    }

    /** Nothing blocks; a suite that was left out in part, one for several reasons, one for one reason. */
    static Report leftOut() {
        Check noted = new Check(
                "cascade",
                Status.PASSED,
                Duration.ofMillis(2),
                Optional.empty(),
                List.of(
                        Finding.advice("public.accounts", "has no index", "Add one."),
                        Finding.warning("public.users", "is owned by a superuser", "Give it away.")));
        return report(
                List.of(
                        suite(
                                "Foreign keys",
                                60,
                                passed("exist", 1),
                                Check.notRun("set null [1]", "schema.prisma declares no SET NULL"),
                                Check.notRun("reject orphans", "the role may not create tables"),
                                Check.notRun("set null [2]", "schema.prisma declares no SET NULL"),
                                noted),
                        suite(
                                "Rights",
                                0,
                                Check.notRun("of the owner", "pg_roles cannot be read"),
                                Check.notRun("of a guest", "there is no guest")),
                        suite("Metric events", 0, Check.notRun("nothing is lost", "no model MetricEvent"))),
                Optional.empty());
    }

    public static Report go() {
        return report(
                List.of(
                        suite("Connectivity", 320, passed("answers SELECT 1", 12), passed("is UTF-8", 3)),
                        suite(
                                "Tables",
                                410,
                                passed("users has its columns", 20),
                                passed("accounts has its columns", 8))),
                Optional.empty());
    }

    /** One of everything: failed, broken, left out, warned, advised; and text that wants to be markup. */
    public static Report stop() {
        Check missing = new Check(
                "users has its columns",
                Status.FAILED,
                Duration.ofMillis(31),
                Optional.empty(),
                List.of(
                        Finding.stop(
                                "public.users.email",
                                "is missing; the declared schema has it as text NOT NULL <b>\"&\"</b>",
                                "Add it in a new migration:\nALTER TABLE \"public\".\"users\" ADD COLUMN \"email\" text NOT NULL;")));
        Check broken = new Check(
                "claim › [2] three workers",
                Status.ERROR,
                Duration.ofMillis(1201),
                Optional.empty(),
                List.of(Finding.stop("claim", "the check broke: a\u0001b \uD83D\uDE00", "Run its class under JUnit.")));
        Check advised = new Check(
                "accounts is healthy",
                Status.PASSED,
                Duration.ofMillis(2),
                Optional.empty(),
                List.of(
                        Finding.advice(
                                "public.accounts.accounts_userId_fkey",
                                "the foreign key has no index, so deleting a user scans the table",
                                "CREATE INDEX CONCURRENTLY \"accounts_userId_idx\" ON \"public\".\"accounts\" (\"userId\");"),
                        Finding.warning(
                                "public.sessions", "is owned by a superuser", "Give it to a role of its own.")));
        return report(
                List.of(
                        suite("Tables", 410, missing, passed("accounts has its columns", 8)),
                        suite("Indexes", 95, advised),
                        suite("Agent jobs", 1300, broken),
                        suite("Metric events", 0, Check.notRun("nothing is lost", "no model MetricEvent"))),
                Optional.empty());
    }

    /** A run of {@code status}, which looks at no declared schema. */
    public static Report status() {
        return new Report(
                "status",
                START,
                Duration.ofMillis(310),
                Optional.of(new Inputs(
                        "neonhub-verify 0.1.0",
                        PrismaVersion.DEFAULT,
                        "prisma/migrations",
                        List.of(new Migration("20251012154609_initial", "SELECT 1;", "17db".repeat(16))),
                        FINGERPRINT,
                        Optional.empty())),
                Optional.of(new Target(
                        "existing 17.11 at db.example.org:5432, the target",
                        "17.11",
                        Optional.of("db.example.org"),
                        Optional.of("neonhub"),
                        true)),
                List.of(suite("Migration history", 120, passed("20251012154609_initial", 1))),
                List.of(new MigrationStep(
                        "20251012154609_initial",
                        "BASELINED",
                        Optional.of(Severity.ADVICE),
                        Optional.of("was marked as applied"),
                        Optional.empty())),
                Optional.empty(),
                Optional.of("prisma migrate status would say: exit code 0"),
                List.of(),
                List.of(
                        new Figure("size", "database", "bytes", 157286400, Optional.of(104857600.0)),
                        new Figure("blocks found in memory", "database", "%", 99.2, Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    public static Report error() {
        return report(
                List.of(),
                Optional.of(new Failure(Failure.Kind.ENVIRONMENT, "PostgreSQL did not start: no space left.")));
    }

    private static Report report(List<Suite> suites, Optional<Failure> failure) {
        return new Report(
                "gate",
                START,
                Duration.ofMillis(4210),
                Optional.of(new Inputs(
                        "neonhub-verify 0.1.0",
                        PrismaVersion.DEFAULT,
                        "NeonHub v3.0, bundled",
                        List.of(new Migration("20251012154609_initial", "SELECT 1;", "17db".repeat(16))),
                        FINGERPRINT,
                        Optional.of(new Inputs.SchemaFile("NeonHub v3.0, bundled", SCHEMA_SHA256)))),
                failure.isPresent()
                        ? Optional.empty()
                        : Optional.of(Target.scratch(
                                "embedded 17.11, the default",
                                "17.11",
                                Optional.of("localhost"),
                                Optional.of("neonhub"))),
                suites,
                failure.isPresent()
                        ? List.of()
                        : List.of(MigrationStep.applied("20251012154609_initial", Duration.ofMillis(140))),
                Optional.empty(),
                Optional.empty(),
                failure.isPresent() ? List.of() : drift(suites),
                List.of(),
                Optional.of(neonHub()),
                failure);
    }

    /** Of a report that blocks in its tables. */
    private static List<Drift> drift(List<Suite> suites) {
        return suites.get(0).name().equals("Tables") && suites.get(0).blocks()
                ? List.of(new Drift(
                        "schema",
                        "replayed-live",
                        "changed",
                        Severity.STOP,
                        "public.users.email",
                        "type text",
                        "type <b>character varying(64)</b>",
                        true))
                : List.of();
    }

    private static Suite suite(String name, long millis, Check... checks) {
        return new Suite(name, Duration.ofMillis(millis), List.of(checks));
    }

    private static Check passed(String name, long millis) {
        return new Check(name, Status.PASSED, Duration.ofMillis(millis), Optional.empty(), List.of());
    }

    public static Schema neonHub() {
        return new Schema(
                List.of(
                        table(
                                "accounts",
                                List.of(
                                        "id",
                                        "userId",
                                        "type",
                                        "provider",
                                        "providerAccountId",
                                        "refresh_token?",
                                        "expires_at?"),
                                "userId",
                                "users"),
                        table(
                                "agent_jobs",
                                List.of(
                                        "id",
                                        "agent",
                                        "input",
                                        "output?",
                                        "status",
                                        "createdById?",
                                        "createdAt",
                                        "updatedAt"),
                                "createdById",
                                "users"),
                        table(
                                "content_drafts",
                                List.of(
                                        "id",
                                        "title",
                                        "topic",
                                        "body",
                                        "tone",
                                        "audience?",
                                        "status",
                                        "createdById",
                                        "createdAt",
                                        "updatedAt"),
                                "createdById",
                                "users"),
                        table("metric_events", List.of("id", "type", "meta", "createdAt"), "", ""),
                        table("sessions", List.of("id", "sessionToken", "userId", "expires"), "userId", "users"),
                        table(
                                "users",
                                List.of("id", "email", "name?", "image?", "emailVerified?", "createdAt", "updatedAt"),
                                "",
                                ""),
                        table("verification_tokens", List.of("identifier", "token", "expires"), "", "")),
                List.of(),
                List.of());
    }

    /** Tables that refer to one, two or three earlier ones, as a large application's do. */
    public static Schema large(int tables) {
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            int self = i;
            List<ForeignKey> keys = IntStream.of(i / 2, i / 5, 0)
                    .distinct()
                    .filter(parent -> self % 7 != 0 && parent < self)
                    .mapToObj(parent -> key("table_" + self, "table" + parent + "Id", "table_" + parent))
                    .toList();
            List<String> columns = Stream.concat(
                            Stream.of("id"),
                            Stream.concat(
                                    keys.stream().map(key -> key.columns().get(0)),
                                    Stream.of("name", "createdAt", "note?")))
                    .toList();
            all.add(new Table(name("table_" + i), columns(columns), primaryKey("table_" + i), List.of(), keys));
        }
        return new Schema(all, List.of(), List.of());
    }

    private static Table table(String name, List<String> columns, String referring, String referenced) {
        List<ForeignKey> keys = referring.isEmpty() ? List.of() : List.of(key(name, referring, referenced));
        List<Index> indexes = name.equals("users")
                ? List.of(new Index(
                        "users_email_key",
                        true,
                        "btree",
                        List.of(Index.Part.ascending("email")),
                        Optional.empty(),
                        List.of(),
                        true))
                : List.of();
        return new Table(name(name), columns(columns), primaryKey(name), indexes, keys);
    }

    private static Optional<PrimaryKey> primaryKey(String table) {
        return table.equals("verification_tokens")
                ? Optional.empty()
                : Optional.of(new PrimaryKey(table + "_pkey", List.of("id")));
    }

    private static ForeignKey key(String table, String column, String referenced) {
        return new ForeignKey(
                table + "_" + column + "_fkey",
                List.of(column),
                name(referenced),
                List.of("id"),
                column.equals("createdById") && table.equals("agent_jobs")
                        ? ForeignKey.Action.SET_NULL
                        : ForeignKey.Action.CASCADE,
                ForeignKey.Action.CASCADE,
                true,
                true);
    }

    private static List<Column> columns(List<String> names) {
        return names.stream()
                .map(name ->
                        new Column(name.replace("?", ""), type(name), name.endsWith("?"), new ColumnDefault.None()))
                .toList();
    }

    private static ColumnType type(String column) {
        boolean time = column.endsWith("At") || column.startsWith("expires") || column.startsWith("emailV");
        return ColumnType.builtIn(time ? "timestamp(3) without time zone" : "text");
    }

    private static QualifiedName name(String table) {
        return new QualifiedName("public", table);
    }
}
