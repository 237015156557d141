package io.neonhub.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.failure.UsageException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a person reads who wrote something that cannot be meant. None of these gets as far as starting a server. */
class MisuseTest {

    @NeonHubDatabase
    static class AsksForAStatement {
        @Test
        void test(Statement statement) {}
    }

    @Test
    void aTypeOfJavaSqlThatCannotBeInjected() {
        assertThat(failureOf(AsksForAStatement.class))
                .isEqualTo("NeonHub cannot inject a java.sql.Statement (java.sql.Statement statement of void"
                        + " io.neonhub.junit.MisuseTest$AsksForAStatement.test(java.sql.Statement)). Ask for a"
                        + " java.sql.Connection, a javax.sql.DataSource or an io.neonhub.database.TestDatabase.");
    }

    @NeonHubDatabase
    static class AsksForAnXaDataSource {
        @Test
        void test(XADataSource source) {}
    }

    @Test
    void aTypeOfJavaxSqlThatCannotBeInjected() {
        assertThat(failureOf(AsksForAnXaDataSource.class))
                .isEqualTo("NeonHub cannot inject a javax.sql.XADataSource (javax.sql.XADataSource source of void"
                        + " io.neonhub.junit.MisuseTest$AsksForAnXaDataSource.test(javax.sql.XADataSource)). Ask for a"
                        + " java.sql.Connection, a javax.sql.DataSource or an io.neonhub.database.TestDatabase.");
    }

    @NeonHubDatabase
    static class AsksForSomethingElse {
        @Test
        void test(StringBuilder notOurs) {}
    }

    @Test
    void aParameterOfAnotherKindIsLeftToOtherExtensions() {
        assertThat(failureOf(AsksForSomethingElse.class))
                .isEqualTo("No ParameterResolver registered for parameter [java.lang.StringBuilder notOurs] in method"
                        + " [void io.neonhub.junit.MisuseTest$AsksForSomethingElse.test(java.lang.StringBuilder)].");
    }

    @NeonHubDatabase
    static class AsksBeforeAll {
        @BeforeAll
        static void before(Connection connection) {}

        @Test
        void test() {}
    }

    @Test
    void aBeforeAllParameterWithADatabasePerTest() {
        assertThat(failureOf(AsksBeforeAll.class))
                .isEqualTo("With a database per test, static void"
                        + " io.neonhub.junit.MisuseTest$AsksBeforeAll.before(java.sql.Connection) belongs to no test, so"
                        + " there is no database for its parameter. Write @NeonHubDatabase(isolation ="
                        + " Isolation.PER_CLASS), or move the parameter to a @BeforeEach method or a test.");
    }

    @NeonHubDatabase
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class AsksInTheConstructorOfOneInstance {
        AsksInTheConstructorOfOneInstance(DataSource dataSource) {}

        @Test
        void test() {}
    }

    @Test
    void aConstructorParameterOfAnInstanceForAllTestsWithADatabasePerTest() {
        assertThat(failureOf(AsksInTheConstructorOfOneInstance.class))
                .isEqualTo("With a database per test,"
                        + " io.neonhub.junit.MisuseTest$AsksInTheConstructorOfOneInstance(javax.sql.DataSource) belongs to"
                        + " no test, so there is no database for its parameter. Write @NeonHubDatabase(isolation ="
                        + " Isolation.PER_CLASS), or move the parameter to a @BeforeEach method or a test.");
    }

    static class SharesOnAMethod {
        @Test
        @NeonHubDatabase(isolation = Isolation.PER_CLASS)
        void test(Connection connection) {}
    }

    @Test
    void isolationPerClassOnAMethod() {
        assertThat(failureOf(SharesOnAMethod.class))
                .isEqualTo("@NeonHubDatabase(isolation = Isolation.PER_CLASS) on void"
                        + " io.neonhub.junit.MisuseTest$SharesOnAMethod.test(java.sql.Connection) can share nothing: it"
                        + " counts for this method alone. Write it on the class, or leave the isolation out.");
    }

    @NeonHubDatabase(isolation = Isolation.PER_TEST_ROLLBACK)
    static class AsksForADataSourceInATransaction {
        @Test
        void test(DataSource source) {}
    }

    @Test
    void anotherTypeThanAConnectionWithATransactionPerTest() {
        assertThat(failureOf(AsksForADataSourceInATransaction.class))
                .isEqualTo("With a transaction per test, NeonHub injects nothing but a java.sql.Connection:"
                        + " javax.sql.DataSource source of void"
                        + " io.neonhub.junit.MisuseTest$AsksForADataSourceInATransaction.test(javax.sql.DataSource) would"
                        + " open others, and what goes through these is not rolled back. Ask for a java.sql.Connection,"
                        + " or write @NeonHubDatabase(isolation = Isolation.PER_TEST).");
    }

    @NeonHubDatabase(isolation = Isolation.PER_TEST_ROLLBACK)
    static class AsksForATransactionBeforeAll {
        @BeforeAll
        static void before(Connection connection) {}

        @Test
        void test() {}
    }

    @Test
    void aBeforeAllParameterWithATransactionPerTest() {
        assertThat(failureOf(AsksForATransactionBeforeAll.class))
                .isEqualTo("With a transaction per test, static void"
                        + " io.neonhub.junit.MisuseTest$AsksForATransactionBeforeAll.before(java.sql.Connection) belongs"
                        + " to no test, so there is no database for its parameter. Write @NeonHubDatabase(isolation ="
                        + " Isolation.PER_CLASS), or move the parameter to a @BeforeEach method or a test.");
    }

    static class RollsBackOnAMethod {
        @Test
        @NeonHubDatabase(isolation = Isolation.PER_TEST_ROLLBACK)
        void test(Connection connection) {}
    }

    @Test
    void isolationByRollbackOnAMethod() {
        assertThat(failureOf(RollsBackOnAMethod.class))
                .isEqualTo("@NeonHubDatabase(isolation = Isolation.PER_TEST_ROLLBACK) on void"
                        + " io.neonhub.junit.MisuseTest$RollsBackOnAMethod.test(java.sql.Connection) can share nothing: it"
                        + " counts for this method alone. Write it on the class, or leave the isolation out.");
    }

    @NeonHubDatabase
    static class AsksForAConnection {
        @Test
        void test(Connection connection) {}
    }

    @Test
    void anUnknownIsolation() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.isolation", "per-suite")))
                .isEqualTo("neonhub.isolation is 'per-suite'. Write per-test, per-test-rollback or per-class.");
    }

    @Test
    void anUnknownServer() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.server", "oracle")))
                .isEqualTo("neonhub.server is 'oracle'. Write embedded, container, auto or existing, or leave it out.");
    }

    @NeonHubDatabase(server = "oracle")
    static class AsksForAnotherServer {
        @Test
        void test(Connection connection) {}
    }

    @Test
    void anUnknownServerInTheAnnotation() {
        assertThat(failureOf(AsksForAnotherServer.class))
                .isEqualTo(
                        "server of @NeonHubDatabase is 'oracle'. Write embedded, container, auto or existing, or leave it out.");
    }

    @NeonHubDatabase(server = "embedded 9")
    static class AsksForAnOldMajor {
        @Test
        void test(Connection connection) {}
    }

    @Test
    void anOldMajorInTheAnnotation() {
        assertThat(failureOf(AsksForAnOldMajor.class))
                .isEqualTo("server of @NeonHubDatabase is 'embedded 9'. Write the major alone, of PostgreSQL 14 or"
                        + " newer, for example embedded 17.");
    }

    @Test
    void theConfigurationOfTheServerWinsOverTheAnnotation() {
        assertThat(failureOf(AsksForAnOldMajor.class, Map.of("neonhub.postgres.version", "8")))
                .isEqualTo("neonhub.postgres.version is '8'. Write the major alone, of PostgreSQL 14 or newer, for"
                        + " example 17.");
    }

    @NeonHubDatabase(migrations = "of/the/annotation")
    static class NamesItsMigrations {
        @Test
        void test(Connection connection) {}
    }

    @Test
    void theAnnotationWinsOverTheConfigurationOfEverythingElse() {
        assertThat(failureOf(NamesItsMigrations.class, Map.of("neonhub.migrations", "of/the/configuration")))
                .startsWith("There is no migrations directory 'of/the/annotation' ");
    }

    @Test
    void aMinorVersionOfPostgres() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.postgres.version", "17.4")))
                .isEqualTo("neonhub.postgres.version is '17.4'. Write the major alone, of PostgreSQL 14 or newer, for"
                        + " example 17.");
    }

    @Test
    void aServerWithTooManyWords() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.server", "embedded 17 11")))
                .isEqualTo("neonhub.server is 'embedded 17 11'. Write a kind of server and, where you want one, a"
                        + " PostgreSQL major: embedded 17.");
    }

    @Test
    void aMajorOfAnExistingServer() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.server", "existing 17")))
                .isEqualTo("neonhub.server is 'existing 17'. An existing server has the version it has. Write existing"
                        + " alone.");
    }

    @Test
    void anUnknownWordForWhatIsKept() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.keep", "always")))
                .isEqualTo("neonhub.keep is 'always'. Write after-failure or never.");
    }

    @Test
    void aPrismaVersionThatIsNone() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.prisma-version", "latest")))
                .isEqualTo("'latest' is not a Prisma version. Write major.minor.patch, for example 5.22.0.");
    }

    @Test
    void aSeedScriptThatIsNotThere() {
        assertThat(failureOf(AsksForAConnection.class, Map.of("neonhub.seed", "classpath:seed/none.sql")))
                .isEqualTo("There is no seed script 'classpath:seed/none.sql' on the class path. Check its spelling,"
                        + " or name a file with filesystem:some/file.");
    }

    private static String failureOf(Class<?> testClass) {
        return failureOf(testClass, Map.of());
    }

    private static String failureOf(Class<?> testClass, Map<String, String> configuration) {
        Throwable failure = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameters(configuration)
                .execute()
                .allEvents()
                .failed()
                .stream()
                .findFirst()
                .flatMap(event -> event.getPayload(TestExecutionResult.class))
                .flatMap(TestExecutionResult::getThrowable)
                .orElseThrow();
        return failure instanceof ParameterResolutionException && failure.getCause() instanceof UsageException usage
                ? usage.getMessage()
                : failure.getMessage();
    }
}
