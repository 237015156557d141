package io.neonhub.verification.badness;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import io.neonhub.verification.ReadyMadeSuites;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Every check of the ready-made suites, by the name that it has in reports: {@code Tables › has its columns}. */
final class Checks {
    private Checks() {}

    static Set<String> all() {
        return ReadyMadeSuites.all().stream().flatMap(Checks::of).collect(Collectors.toCollection(TreeSet::new));
    }

    static String withoutInvocation(String name) {
        return Arrays.stream(name.split(" › ")).limit(2).collect(Collectors.joining(" › "));
    }

    private static Stream<String> of(Class<?> suite) {
        return ReflectionSupport.findMethods(suite, Checks::isCheck, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(method -> name(suite.getAnnotation(DisplayName.class)) + " › "
                        + name(method.getAnnotation(DisplayName.class)));
    }

    private static boolean isCheck(Method method) {
        return isAnnotated(method, Test.class) || isAnnotated(method, TestTemplate.class);
    }

    private static String name(DisplayName name) {
        return name.value();
    }
}
