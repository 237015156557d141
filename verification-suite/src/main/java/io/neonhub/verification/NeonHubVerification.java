package io.neonhub.verification;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * Runs every ready-made suite against a database that is made of your migrations.
 *
 * <pre>{@code
 * @NeonHubVerification
 * @ConfigurationParameter(key = "neonhub.migrations", value = "prisma/migrations")
 * @ConfigurationParameter(key = "neonhub.schema", value = "prisma/schema.prisma")
 * class DatabaseTest {}
 * }</pre>
 *
 * <p>Own tests in the same suite: {@code @Suite @SelectClasses({Everything.class, OwnRules.class})}, where
 * {@code Everything} is a class with this annotation. Beside this annotation {@code @SelectClasses} replaces what is
 * selected here: that is the way to choose some of the suites. Needs {@code junit-platform-suite} on the test class path.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Suite
@SelectClasses({
    Migrations.class,
    MigrationSafety.class,
    MigrationHistory.class,
    Connectivity.class,
    Tables.class,
    Indexes.class,
    ForeignKeys.class,
    AuthTables.class,
    ContentDrafts.class,
    AgentJobs.class,
    MetricEvents.class
})
public @interface NeonHubVerification {}
