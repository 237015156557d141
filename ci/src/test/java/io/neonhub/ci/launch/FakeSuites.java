package io.neonhub.ci.launch;

import static org.junit.jupiter.api.Named.named;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.FindingsError;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** Suites that behave like the ready-made ones, without a database. */
public final class FakeSuites {

    private FakeSuites() {}

    public static List<Class<?>> passing() {
        return List.of(Connectivity.class);
    }

    public static List<Class<?>> blocking() {
        return List.of(Tables.class, ContentDrafts.class);
    }

    public static List<Class<?>> leavingOut() {
        return List.of(NothingToCheck.class, WithoutPrivileges.class, ContentDrafts.class);
    }

    public static List<Class<?>> broken() {
        return List.of(BrokenTwice.class);
    }

    public static List<Class<?>> withoutServer() {
        return List.of(WithoutServer.class);
    }

    public static List<Class<?>> misconfigured() {
        return List.of(Misconfigured.class);
    }

    @DisplayName("Connectivity")
    static class Connectivity {
        @Test
        @DisplayName("answers SELECT 1")
        void answers(TestReporter reporter) {
            reporter.publishEntry(Map.of(
                    "neonhub.server", "embedded 17.11, the default",
                    "neonhub.server.version", "17.11",
                    "neonhub.server.host", "localhost",
                    "neonhub.server.database", "neonhub"));
            reporter.publishEntry(Map.of(
                    "neonhub.migration", "20251012154609_initial",
                    "neonhub.migration.state", "APPLIED",
                    "neonhub.migration.millis", "140"));
            reporter.publishEntry("somebody", "else");
        }

        @Test
        @DisplayName("has a modest role")
        void role(TestReporter reporter) {
            reporter.publishEntry(Map.of(
                    "neonhub.severity", "advice",
                    "neonhub.subject", "neonhub",
                    "neonhub.problem", "the role is a superuser",
                    "neonhub.remedy", "ALTER ROLE neonhub NOSUPERUSER;"));
        }
    }

    @DisplayName("Tables")
    static class Tables {
        static Stream<Named<String>> tables() {
            return Stream.of(named("users", "users"), named("sessions", "sessions"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("tables")
        @DisplayName("have their columns")
        void columns(String table) {
            if (table.equals("users")) {
                throw new FindingsError(List.of(Finding.stop(
                        "public.users.email",
                        "is missing",
                        "ALTER TABLE \"public\".\"users\" ADD COLUMN \"email\" text;")));
            }
        }

        @Nested
        @DisplayName("of other schemas")
        class Others {
            @Test
            @DisplayName("are left alone")
            void alone() {}
        }
    }

    @DisplayName("Structure")
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class NothingToCheck {
        @ParameterizedTest(name = "{0}")
        @MethodSource("none")
        @DisplayName("has its foreign keys")
        void keys(String key) {}

        static Stream<String> none() {
            throw new TestAbortedException("schema.prisma declares no foreign key");
        }

        @Test
        @DisplayName("has its tables")
        void tables() {}
    }

    @DisplayName("Rights")
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class WithoutPrivileges {
        @Test
        @DisplayName("of the owner")
        void aOwner() {
            throw new TestAbortedException("pg_roles cannot be read");
        }

        @Test
        @DisplayName("of the public")
        void bPublic() {
            throw new TestAbortedException("pg_roles cannot be read");
        }

        @Test
        @DisplayName("of a guest")
        void cGuest() {
            throw new TestAbortedException("there is no guest");
        }
    }

    @DisplayName("Agent jobs")
    static class AgentJobs {
        @Test
        @DisplayName("are claimed once")
        void claimed() throws SQLException {
            throw new SQLException("relation \"agent_jobs\" does not exist", "42P01");
        }

        @Test
        @DisplayName("survive a dying worker")
        void survive() {
            throw new AssertionError("expected 'queued' but was 'running'");
        }
    }

    @Disabled("the declared schema has no model ContentDraft")
    @DisplayName("Content drafts")
    static class ContentDrafts {
        @Test
        @DisplayName("are listed by date")
        void listed() {}
    }

    @DisplayName("Metric events")
    static class MetricEvents {
        @BeforeAll
        static void require() {
            throw new TestAbortedException("the declared schema has no model MetricEvent");
        }

        @Test
        @DisplayName("are counted")
        void counted() {}
    }

    @DisplayName("Indexes")
    static class Indexes {
        @TestFactory
        Stream<DynamicTest> none() {
            return Stream.of();
        }
    }

    @DisplayName("Foreign keys")
    static class BrokenPreparation {
        @BeforeAll
        static void prepare() {
            throw new IllegalStateException("no rows");
        }

        @Test
        @DisplayName("reject orphans")
        void orphans() {}
    }

    @DisplayName("Content drafts")
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class BrokenTwice {
        @Test
        @DisplayName("are listed by date")
        void byDate() {
            throw new IllegalStateException("no author");
        }

        @Test
        @DisplayName("are listed by status")
        void byStatus() {
            throw new IllegalStateException("no author");
        }
    }

    @DisplayName("Auth tables")
    static class WithoutServer {
        @Test
        @DisplayName("store a session")
        void session() {
            throw new IllegalStateException(
                    "wrapped", new EnvironmentException("PostgreSQL did not start: No space left on device."));
        }

        @Test
        @DisplayName("store an account")
        void account() {
            throw new EnvironmentException("PostgreSQL did not start: No space left on device.");
        }
    }

    @DisplayName("Misconfigured")
    static class Misconfigured {
        @Test
        @DisplayName("needs a number")
        void number() {
            throw new UsageException("neonhub.x is 'y'. Write a number.");
        }
    }
}
