package io.neonhub.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link java.sql.Connection} parameter of a check that writes, never commits, and so can run on somebody's database:
 * where the configuration names one ({@code neonhub.target.url}) and allows it ({@code neonhub.target.writes},
 * {@code rolled-back}), the connection leads there, its transaction is open, and is rolled back after the check; see
 * {@link io.neonhub.database.TargetTransaction}. Everywhere else it is a connection to the test's own database.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface RolledBack {}
