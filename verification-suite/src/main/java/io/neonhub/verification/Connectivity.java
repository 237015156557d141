package io.neonhub.verification;

import static io.neonhub.verification.finding.Finding.advice;
import static io.neonhub.verification.finding.Finding.stop;
import static io.neonhub.verification.finding.Finding.warning;
import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.database.LiveDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * Success criterion "the application connects": the database answers, speaks a version and an encoding that the
 * application knows, resolves unqualified names as it expects and grants its role what it needs. Only reads: looks at the
 * target where one is named, the way the application takes to it.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@ExtendWith(ApplicationDatabase.Extension.class)
@DisplayName("Connectivity")
public class Connectivity {
    /** Prisma writes UTC into columns without a zone, while CURRENT_TIMESTAMP fills them with the session's time. */
    private static final List<String> NAMES_OF_UTC =
            List.of("UTC", "ETC/UTC", "GMT", "ETC/GMT", "ZULU", "ETC/ZULU", "UCT", "UNIVERSAL");

    private static final Duration SLOW = Duration.ofMillis(100);

    private Optional<ConnectionFacts> facts = Optional.empty();

    @BeforeEach
    void takeTheApplicationsWay(LiveDatabase live, ApplicationDatabase application, PrismaSchema declared)
            throws SQLException {
        List<QualifiedName> tables =
                declared.schema().tables().stream().map(table -> table.name()).toList();
        facts = Optional.of(ConnectionFacts.of(application.or(live), tables));
    }

    private ConnectionFacts facts() {
        return facts.orElseThrow();
    }

    @Test
    @DisplayName("answers SELECT 1")
    void answers(TestReporter reporter) {
        String answer = facts().answer();
        if (!answer.equals("1")) {
            fail(stop("SELECT 1", "answers " + answer, "Ask whoever runs this server what stands before it."));
        }
        facts().standby().ifPresent(howFar -> FindingReport.publish(reporter, standby(howFar)));
        Duration roundTrip = facts().roundTrip();
        reporter.publishEntry("neonhub.round-trip.micros", String.valueOf(roundTrip.toNanos() / 1000));
        if (roundTrip.compareTo(SLOW) > 0) {
            FindingReport.publish(
                    reporter,
                    advice(
                            "server",
                            "takes " + roundTrip.toMillis() + " ms for a round trip, and each statement pays it",
                            "Run the application nearer to the database."));
        }
    }

    private static Finding standby(String howFar) {
        return warning(
                "server",
                "is a standby, which takes no writes; it " + howFar,
                "Name the primary in the URL, or several hosts and target_session_attrs=read-write.");
    }

    @Test
    @DisplayName("runs a PostgreSQL version that is supported")
    void version(TestReporter reporter) {
        Optional<Finding> finding = SupportedVersions.judge(facts().major(), facts().version());
        finding.filter(it -> it.severity() == Severity.STOP).ifPresent(Connectivity::fail);
        finding.ifPresent(it -> FindingReport.publish(reporter, it));
    }

    @Test
    @DisplayName("stores text as UTF-8")
    void encoding() {
        String encoding = facts().encoding();
        if (!encoding.equals("UTF8")) {
            fail(stop(
                    "database",
                    "stores text as " + encoding + ", and Prisma needs UTF8",
                    "CREATE DATABASE new_name TEMPLATE template0 ENCODING 'UTF8'; then migrate it and copy the rows."));
        }
    }

    @Test
    @DisplayName("starts its sessions in UTC")
    void timeZone() {
        List<String> stored = facts().timeZones();
        if (!stored.isEmpty() && !NAMES_OF_UTC.contains(stored.get(0).toUpperCase(Locale.ROOT))) {
            fail(stop(
                    "database",
                    "starts sessions in the time zone " + stored.get(0)
                            + ": CURRENT_TIMESTAMP fills columns without a zone with local time, and Prisma reads it as"
                            + " UTC",
                    "Say UTC where it was said: ALTER ROLE … SET TimeZone TO 'UTC', or ALTER DATABASE … SET TimeZone TO"
                            + " 'UTC'."));
        }
    }

    @Test
    @DisplayName("finds the declared tables by their unqualified names")
    void searchPath(PrismaSchema declared) {
        if (declared.schema().tables().stream()
                .noneMatch(table -> table.name().schema().equals("public"))) {
            throw new TestAbortedException("no declared table stands in the schema public");
        }
        FindingsError.throwIfAny(facts().foundElsewhere().stream()
                .map(it -> stop(
                        it.table().toString(),
                        "is not what the name " + quote(it.table().name()) + " alone means: that is "
                                + (it.detail().isEmpty() ? "nothing on the search path" : it.detail()),
                        "Put public first on the search_path of the role, or drop the table that hides it."))
                .toList());
    }

    @Test
    @DisplayName("lets the role read and write every declared table")
    void rights() {
        String role = quote(facts().role());
        FindingsError.throwIfAny(facts().missingRights().stream()
                .map(it -> stop(
                        it.table().toString(),
                        "refuses " + it.detail() + " to the role " + role,
                        "GRANT " + it.detail() + " ON " + it.table().sql() + " TO " + role + ";"))
                .toList());
    }

    private static void fail(Finding finding) {
        throw new FindingsError(List.of(finding));
    }
}
