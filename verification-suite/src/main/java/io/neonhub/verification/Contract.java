package io.neonhub.verification;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The models, fields, types and uniques that a suite uses. The suite is not run where the declared schema lacks one of
 * them: another project's {@code User} is not ours to judge.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ContractCondition.class)
@interface Contract {

    /** The location of a schema.prisma that holds what the suite uses, and no more. */
    String value();
}
