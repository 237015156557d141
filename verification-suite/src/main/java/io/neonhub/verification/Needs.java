package io.neonhub.verification;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a behavioural check needs of the database, so that a run on a database that isn't disposable can choose those
 * that fit: where a target is named ({@code neonhub.target.url}), the check is not run. A check that needs one session takes a {@link java.sql.Connection} and never commits, one that needs several
 * takes a {@link javax.sql.DataSource}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(NeedsCondition.class)
public @interface Needs {
    Need[] value();
}
