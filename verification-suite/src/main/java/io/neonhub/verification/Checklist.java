package io.neonhub.verification;

import io.neonhub.database.Databases;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.verification.backup.ArchiveHead;
import io.neonhub.verification.backup.ClientTools;
import io.neonhub.verification.backup.DumpFile;
import io.neonhub.verification.checklist.Age;
import io.neonhub.verification.checklist.PrismaPackages;
import io.neonhub.verification.checklist.RehearsalReport;
import io.neonhub.verification.figures.Quantity;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.HistoryReader;
import io.neonhub.verification.history.HistoryRow;
import io.neonhub.verification.history.JudgedMigration;
import io.neonhub.verification.history.LiveHistory;
import io.neonhub.verification.history.State;
import io.neonhub.verification.rehearsal.Restored;
import io.neonhub.verification.schema.PrismaSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * The safety checklist before a migration of {@code neonhub.target.url}, an item each: proven, with evidence; failed; or left
 * out, because it needs a human. {@code neonhub.checklist.backup}, {@code .project}, {@code .rollback-plan} and {@code
 * .rehearsal} name what there is to look at; {@code .max-age-hours} how old backup and rehearsal may be, 24 if absent;
 * {@code .expected} what the URL was compared with; {@code neonhub.environment.NAME} the variables that are set.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith({ConfigurationValues.class, HistorySourceExtension.class, ApplicationDatabase.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Checklist")
public class Checklist {
    private static final String KEY = "neonhub.checklist.";
    private static final String MAX_AGE = KEY + "max-age-hours";

    /** What nobody has done yet before a migration is no fault of the history. */
    private static final Set<State> TO_COME = Set.of(State.PENDING, State.NO_HISTORY_TABLE, State.EMPTY_HISTORY);

    private Optional<TargetDatabase> target = Optional.empty();
    private Age allowed = Age.usual();

    @BeforeAll
    void target(LiveDatabase live, ConfigurationValues.Lookup configuration) {
        if (!(live instanceof TargetDatabase named)) {
            throw new TestAbortedException("no target is named");
        }
        target = Optional.of(named);
        allowed = configuration
                .value(MAX_AGE)
                .map(hours -> Age.parse(MAX_AGE, hours))
                .orElse(Age.usual());
    }

    @Test
    @Order(1)
    @DisplayName("A backup exists, and can be restored")
    void backup(Databases databases, ConfigurationValues.Lookup configuration, TestReporter reporter)
            throws SQLException, IOException {
        Path file = path(configuration, "backup")
                .orElseThrow(
                        () -> human("name it with --backup FILE, an archive of pg_dump --format=custom; or note here"
                                + " the restore point of the provider, and who has restored it last"));
        DumpFile dump = DumpFile.given(file);
        Optional<Path> programs = configuration.value("neonhub.postgres.client").map(Path::of);
        ArchiveHead head = dump.head(ClientTools.newest(programs));
        head.database().filter(name -> !name.equals(target().name())).ifPresent(name -> {
            throw failed(
                    file.toString(),
                    "is a backup of the database " + name + ", and " + target().name() + " is to be migrated",
                    "Name the backup of that one.");
        });
        Age age = age(file, head);
        if (age.isMoreThan(allowed)) {
            throw failed(
                    file.toString(),
                    "is " + age + " old, and may be " + allowed,
                    "Take another one: ci/verify rehearse --backup FILE, or pg_dump --format=custom.");
        }
        Restored restored = restored(dump, databases, programs);
        try (TestDatabase database = restored.database()) {
            LiveHistory history = HistoryReader.read(database);
            List<String> missing = finished(HistoryReader.read(target()));
            missing.removeAll(finished(history));
            if (!missing.isEmpty()) {
                throw failed(
                        file.toString(),
                        "was taken before " + String.join(", ", missing) + " was deployed, or of another database",
                        "Take another one.");
            }
            Evidence.publish(
                    reporter,
                    file + ", " + Quantity.of((double) dump.bytes(), "bytes") + ", " + age + " old, SHA-256 "
                            + dump.sha256());
            Evidence.publish(
                    reporter,
                    "restored into a scratch database in "
                            + Quantity.of((double) restored.restoring().toMillis(), "ms") + ": " + history.tables()
                            + " tables, and the migrations that the database has");
        }
    }

    private static Restored restored(DumpFile dump, Databases databases, Optional<Path> programs) throws SQLException {
        try {
            return Restored.from(dump, databases, programs);
        } catch (EnvironmentException e) {
            throw failed(
                    dump.path().toString(), String.valueOf(e.getMessage()), "Take another one, or mend what it needs.");
        }
    }

    /** A copy is younger than what it is a copy of. */
    private static Age age(Path file, ArchiveHead head) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return Age.of(head.created().filter(written::isAfter).orElse(written));
    }

    private static List<String> finished(LiveHistory history) {
        return history.rows().stream()
                .filter(row -> row.counts() && row.finished())
                .map(HistoryRow::name)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    @Order(2)
    @DisplayName("DATABASE_URL points at the right environment")
    void environment(ConfigurationValues.Lookup configuration, TestReporter reporter) {
        String where = "it leads to the database " + target().name() + " at " + target().authority() + ", as the role "
                + target().url().user();
        String expected = configuration
                .value(KEY + "expected")
                .orElseThrow(() -> human(where + "; say what is meant with --expect-host and --expect-database"));
        Evidence.publish(reporter, where);
        Evidence.publish(reporter, "as expected: " + expected);
    }

    @Test
    @Order(3)
    @DisplayName("The network reaches the database")
    void network(ApplicationDatabase application, TestReporter reporter) throws SQLException {
        for (TargetDatabase way : ways(application)) {
            try {
                long start = System.nanoTime();
                way.ask("SELECT 1", row -> row.getInt(1));
                Evidence.publish(
                        reporter,
                        way.authority() + (way.pooled() ? ", a pooler," : "") + " answers within "
                                + (System.nanoTime() - start) / 1_000_000 + " ms");
            } catch (EnvironmentException e) {
                throw failed(way.authority(), String.valueOf(e.getMessage()), "Mend it before anything else.");
            }
            new Encryption(way.url()).finding().ifPresent(finding -> FindingReport.publish(reporter, finding));
        }
        TargetReport.publish(reporter, target());
    }

    private List<TargetDatabase> ways(ApplicationDatabase application) {
        List<TargetDatabase> ways = new ArrayList<>(List.of(target()));
        application.target().filter(other -> !other.equals(target())).ifPresent(ways::add);
        return ways;
    }

    @Test
    @Order(4)
    @DisplayName("The project has the Prisma that deploys")
    void prisma(HistorySource source, ConfigurationValues.Lookup configuration, TestReporter reporter) {
        Path project = path(configuration, "project").orElseGet(() -> Path.of(""));
        PrismaPackages packages = PrismaPackages.in(project)
                .orElseThrow(() -> human("there is no package.json in " + project.toAbsolutePath()
                        + "; name the folder that has it with --project DIR"));
        if (packages.pinned().isEmpty()) {
            throw human(packages.lockFile()
                    .map(file -> file + " pins no prisma")
                    .orElse("no lock file pins one: commit package-lock.json, yarn.lock, pnpm-lock.yaml or bun.lock"));
        }
        String expected = source.version().toString();
        Map<String, String> others = new TreeMap<>(packages.pinned());
        others.values().removeIf(expected::equals);
        if (!others.isEmpty()) {
            throw failed(
                    packages.lockFile().orElseThrow().toString(),
                    "pins " + words(others) + ", and the migrations are deployed by " + expected,
                    "npm install --save-exact prisma@" + expected + " @prisma/client@" + expected
                            + "\nOr name the one that is meant with --prisma-version.");
        }
        Evidence.publish(reporter, packages.lockFile().orElseThrow() + " pins " + words(packages.pinned()));
        Evidence.publish(reporter, "package.json asks for " + words(packages.wanted()));
    }

    private static String words(Map<String, String> versions) {
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" and "));
    }

    @Test
    @Order(5)
    @DisplayName("The environment variables are valid")
    void variables(PrismaSchema declared, ConfigurationValues.Lookup configuration, TestReporter reporter) {
        if (declared.variables().isEmpty()) {
            throw human("schema.prisma reads no URL from an environment variable");
        }
        List<String> unset = new ArrayList<>();
        for (String name : new TreeMap<>(declared.variables()).values()) {
            Optional<String> value = configuration.value("neonhub.environment." + name);
            if (value.isEmpty()) {
                unset.add(name);
            } else {
                TargetDatabase leads = TargetDatabase.parse("the environment variable " + name, value.get());
                Evidence.publish(
                        reporter,
                        name + " leads to " + leads.name() + " at " + leads.authority()
                                + (leads.pooled() ? ", a pooler" : ""));
            }
        }
        if (!unset.isEmpty()) {
            throw human("schema.prisma reads " + String.join(" and ", unset)
                    + ", which is not set here: look where the application runs");
        }
    }

    @Test
    @Order(6)
    @DisplayName("The history is reviewed")
    void history(HistorySource source, TestReporter reporter) throws SQLException {
        if (source.directory().kind() == MigrationDirectory.Kind.FLYWAY) {
            throw human("the migrations are Flyway's: see flyway info");
        }
        EvaluatedHistory history = source.judge(target());
        List<Finding> findings = new ArrayList<>();
        history.whole().stream()
                .filter(mark -> !TO_COME.contains(mark.state()))
                .forEach(mark -> findings.add(mark.finding(history.live().subject())));
        history.migrations().stream()
                .filter(migration -> !TO_COME.contains(migration.state()))
                .forEach(migration -> findings.addAll(migration.findings()));
        FindingReport.tell(reporter, findings);
        long applied = count(history, State.APPLIED);
        Evidence.publish(
                reporter,
                applied == 1
                        ? "1 migration is applied, and its file is what it was then"
                        : applied + " migrations are applied, and their files are what they were then");
        List<String> pending = history.prisma().runs();
        Evidence.publish(
                reporter,
                pending.isEmpty() ? "nothing is pending" : "the deploy will run " + String.join(", ", pending));
    }

    private static long count(EvaluatedHistory history, State state) {
        return history.migrations().stream()
                .map(JudgedMigration::state)
                .filter(state::equals)
                .count();
    }

    @Test
    @Order(7)
    @DisplayName("The rollback plan is documented and rehearsed")
    void rollback(HistorySource source, ConfigurationValues.Lookup configuration, TestReporter reporter)
            throws SQLException, IOException {
        Optional<RehearsalReport> rehearsal = path(configuration, "rehearsal").map(RehearsalReport::read);
        if (rehearsal.isPresent()) {
            requireGood(rehearsal.get(), source.directory());
            Evidence.publish(
                    reporter,
                    "rehearsed " + Age.of(rehearsal.get().startedAt()) + " ago with these migrations on the rows of "
                            + target().name() + ": the backup led back, and so did what can be taken back");
        }
        Optional<Path> plan = path(configuration, "rollback-plan");
        if (plan.isPresent()) {
            requireAllNamed(plan.get(), source);
            Evidence.publish(reporter, plan.get() + " says of each pending migration how it is taken back");
        }
        if (rehearsal.isEmpty()) {
            throw human("name the report of ci/verify rehearse on this database with --rehearsal DIR");
        }
        if (plan.isEmpty()) {
            throw human("name the file that says who takes what back, and how, with --rollback-plan FILE");
        }
    }

    private void requireGood(RehearsalReport rehearsal, MigrationDirectory directory) {
        Age age = Age.of(rehearsal.startedAt());
        Optional<String> fault = Optional.empty();
        if (!rehearsal.verdict().equals("GO")) {
            fault = Optional.of("ended with " + rehearsal.verdict());
        } else if (!rehearsal.fingerprint().equals(directory.fingerprint())) {
            fault = Optional.of("was made with other migrations");
        } else if (!rehearsal.database().equals(Optional.of(target().name()))) {
            fault = Optional.of("was made "
                    + rehearsal
                            .database()
                            .map(name -> "on the rows of " + name)
                            .orElse("on rows that were made up or given")
                    + ", and not on those of " + target().name());
        } else if (!rehearsal.backedUp() || !rehearsal.ledBack()) {
            fault = Optional.of("found no way back");
        } else if (age.isMoreThan(allowed)) {
            fault = Optional.of("is " + age + " old, and may be " + allowed);
        }
        fault.ifPresent(problem -> {
            throw failed("rehearsal", problem, "Rehearse again: ci/verify rehearse --database-url URL.");
        });
    }

    /** By its name each migration is findable at 2 a.m. */
    private void requireAllNamed(Path plan, HistorySource source) throws IOException, SQLException {
        String text = Files.readString(plan);
        List<String> unnamed = source.judge(target()).prisma().runs().stream()
                .filter(name -> !text.contains(name))
                .toList();
        if (!unnamed.isEmpty()) {
            throw failed(
                    plan.toString(),
                    "does not speak of " + String.join(", ", unnamed),
                    "Write for each pending migration how it is taken back: its down.sql, or the backup.");
        }
    }

    private TargetDatabase target() {
        return target.orElseThrow();
    }

    private static Optional<Path> path(ConfigurationValues.Lookup configuration, String name) {
        return configuration.value(KEY + name).map(Path::of);
    }

    private static TestAbortedException human(String what) {
        return new TestAbortedException("needs a human: " + what);
    }

    private static FindingsError failed(String subject, String problem, String remedy) {
        return new FindingsError(List.of(Finding.stop(subject, problem, remedy)));
    }
}
