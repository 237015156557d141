package io.neonhub.verification;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Injects what schema.prisma declares into parameters of type {@link
 * io.neonhub.verification.schema.PrismaSchema PrismaSchema}, of constructors, lifecycle methods and tests.
 *
 * <p>Configuration: {@code neonhub.schema}, a file, a folder of .prisma files or {@code classpath:…}, by default NeonHub
 * v3.0; {@code neonhub.prisma-version}, by default 5.22.0. A location is read once per JVM session.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(DeclaredSchemaExtension.class)
public @interface DeclaredSchema {}
