package io.neonhub.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests an isolated PostgreSQL database that has been migrated.
 *
 * <pre>{@code
 * @NeonHubDatabase
 * class DraftsTest {
 *     @Test
 *     void savesADraft(DataSource database) { … }
 * }
 * }</pre>
 *
 * <h2>Parameters</h2>
 *
 * {@link io.neonhub.database.TestDatabase}, {@link javax.sql.DataSource} and {@link java.sql.Connection} can be
 * parameters of the constructor, of lifecycle methods and of tests. All of one test mean the same database. A
 * {@code Connection} is opened for its parameter, in autocommit mode, and closed by the extension; with
 * {@link Isolation#PER_TEST_ROLLBACK} it is in a transaction, and the only type that can be asked for. Other types of
 * {@code java.sql} and {@code javax.sql} are refused with a message; everything else is left to other extensions.
 *
 * <p>A check that only reads asks for a {@link io.neonhub.database.LiveDatabase}: the same database, or, where the
 * configuration names one in {@code neonhub.target.url}, somebody's database, which is never changed.
 *
 * <p>A test that needs more than one database asks for {@link io.neonhub.database.Databases}, which makes empty ones and
 * copies on the same server.
 *
 * <h2>Scope and life cycle</h2>
 *
 * The database is made when it is first asked for, and dropped after the last callback of the test, or of the class for
 * {@link Isolation#PER_CLASS}; after a failure it is kept, see {@link Keep}. One server is started per JVM session and stopped with it. Tests and classes may run in
 * parallel.
 *
 * <p>With {@link Isolation#PER_TEST} and {@link Isolation#PER_TEST_ROLLBACK} parameters of {@code @BeforeAll} and {@code @AfterAll} methods are refused, and so
 * are those of a constructor under {@code @TestInstance(PER_CLASS)}: they belong to no test.
 *
 * <p>A clone has everything that lies in the migrated database. It lacks what PostgreSQL keeps for a database as a whole:
 * {@code ALTER DATABASE … SET} and {@code GRANT … ON DATABASE}. Roles belong to the server, and all databases share them.
 *
 * <h2>Inheritance</h2>
 *
 * The annotation is inherited by subclasses, counts for {@code @Nested} classes inside, and can stand on another
 * annotation. One on a method replaces the class's as a whole.
 *
 * <h2>Configuration</h2>
 *
 * An attribute that is left out is taken from {@code junit-platform.properties} or a system property, whose names are
 * given with each attribute, else it has its default. For the server, and for what is kept, configuration wins over the
 * annotation.
 *
 * @see Isolation
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(NeonHubDatabaseExtension.class)
public @interface NeonHubDatabase {

    /**
     * The directory of migrations, Prisma's ({@code <name>/migration.sql}) or Flyway's: a path, relative to the working
     * directory of the test run, or {@code classpath:…}. {@code neonhub.migrations}; by default NeonHub v3.0.
     */
    String migrations() default "";

    /**
     * SQL scripts that run after the migrations and become part of the template, in this order: paths or
     * {@code classpath:…}. {@code neonhub.seed}, separated by commas; by default none.
     */
    String[] seed() default {};

    /** How long a database lives. {@code neonhub.isolation}: {@code per-test}, {@code per-test-rollback} or {@code per-class}. */
    Isolation isolation() default Isolation.CONFIGURED;

    /**
     * The kind of server: {@code embedded}, the default; {@code container}, which needs a Docker engine and
     * Testcontainers; {@code auto}, a container if there can be one, or else the embedded server; {@code existing}, the
     * one of {@code neonhub.server.url}. But for that one, the PostgreSQL major may follow: {@code embedded 16}; by default
     * it is 17. {@code neonhub.server} wins over it, and {@code neonhub.postgres.version} over the major. A container is
     * made of {@code neonhub.container.image}, by default the official image; that, or an installed PostgreSQL, has a
     * version of its own.
     */
    String server() default "";

    /**
     * Whether the migrations run in this session even if a template of an earlier one lies ready: for tests of the
     * migrations themselves. {@code neonhub.replay}: {@code true} asks for it everywhere.
     */
    boolean replay() default false;

    /** Which databases stay afterwards. {@code neonhub.keep}, {@code after-failure} or {@code never}, wins over it. */
    Keep keep() default Keep.CONFIGURED;
}
