package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The ways in which a user's class of a few lines runs the ready-made suites. */
class NeonHubVerificationTest {

    @DisplayName("Own suite")
    @NeonHubDatabase
    static class OwnSuite {
        @Test
        void aTestOfTheUser(TestDatabase database) {
            assertThat(database.migrations()).hasSize(1);
        }
    }

    @DisplayName("Extended tables")
    static class ExtendedTables extends Tables {}

    @NeonHubVerification
    static class All {}

    @Suite
    @SelectClasses({All.class, OwnSuite.class})
    static class AllAndOneMore {}

    @NeonHubVerification
    @SelectClasses({Connectivity.class, ExtendedTables.class})
    static class SomeOfThem {}

    @NeonHubVerification
    @ConfigurationParameter(key = "neonhub.migrations", value = "src/test/resources/grown/migrations")
    @ConfigurationParameter(key = "neonhub.schema", value = "src/test/resources/grown/schema.prisma")
    static class OnOwnMigrations {}

    @Test
    void allOfThemWithASuiteOfOnesOwnBeside() {
        EngineExecutionResults results = run(AllAndOneMore.class);
        assertThat(suites(results))
                .containsExactlyInAnyOrder(
                        "Migrations",
                        "Migration safety",
                        "Migration history",
                        "Connectivity",
                        "Tables",
                        "Indexes",
                        "Foreign keys",
                        "Auth tables",
                        "Content drafts",
                        "Agent jobs",
                        "Metric events",
                        "Own suite");
        assertThat(results.testEvents().failed().count()).isZero();
    }

    @Test
    void someOfThemOneOfThemExtended() {
        EngineExecutionResults results = run(SomeOfThem.class);
        assertThat(suites(results)).containsExactlyInAnyOrder("Connectivity", "Extended tables");
        assertThat(results.testEvents().failed().count()).isZero();
        assertThat(results.testEvents().succeeded().count()).isGreaterThan(30);
    }

    @Test
    void onMigrationsAndASchemaOfOnesOwn() {
        EngineExecutionResults results = run(OnOwnMigrations.class);
        assertThat(results.testEvents().failed().count()).isZero();
        assertThat(results.testEvents().succeeded().count()).isGreaterThan(130);
    }

    private static EngineExecutionResults run(Class<?> suite) {
        return EngineTestKit.engine("junit-platform-suite")
                .selectors(selectClass(suite))
                .execute();
    }

    private static List<String> suites(EngineExecutionResults results) {
        return results.containerEvents().started().stream()
                .map(Event::getTestDescriptor)
                .filter(container -> container
                        .getSource()
                        .filter(ClassSource.class::isInstance)
                        .isPresent())
                .filter(container -> container.getUniqueId().toString().contains("/[class:"))
                .map(TestDescriptor::getDisplayName)
                .toList();
    }
}
