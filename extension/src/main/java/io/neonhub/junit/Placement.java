package io.neonhub.junit;

import io.neonhub.failure.UsageException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The annotation that counts for a context, and where it stands: on the method, or else on the innermost class, inherited
 * and composed ones included.
 *
 * @param owner the test class that has it; absent for a method's
 */
record Placement(NeonHubDatabase annotation, Optional<Class<?>> owner) {

    static Placement of(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(Placement::onMethod)
                .or(() -> innermostFirst(context).stream()
                        .flatMap(type -> onClass(type).stream())
                        .findFirst())
                .orElseThrow(() -> new UsageException("There is no @NeonHubDatabase on "
                        + context.getRequiredTestClass().getName() + " or around it. Write it on the class."));
    }

    /** Of the class that has the annotation, so that its nested classes share what lies there. */
    ExtensionContext classContext(ExtensionContext start, Isolation isolation) {
        Class<?> type = owner.orElseThrow(
                () -> new UsageException("@NeonHubDatabase(isolation = Isolation." + isolation + ") on "
                        + start.getRequiredTestMethod()
                        + " can share nothing: it counts for this method alone. Write it on the"
                        + " class, or leave the isolation out."));
        ExtensionContext context = start;
        while (context.getTestMethod().isPresent() || context.getRequiredTestClass() != type) {
            context = context.getParent().orElseThrow();
        }
        return context;
    }

    private static List<Class<?>> innermostFirst(ExtensionContext context) {
        List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
        classes.add(context.getRequiredTestClass());
        Collections.reverse(classes);
        return classes;
    }

    private static Optional<Placement> onMethod(Method method) {
        return AnnotationSupport.findAnnotation(method, NeonHubDatabase.class)
                .map(annotation -> new Placement(annotation, Optional.empty()));
    }

    private static Optional<Placement> onClass(Class<?> type) {
        return AnnotationSupport.findAnnotation(type, NeonHubDatabase.class)
                .map(annotation -> new Placement(annotation, Optional.of(type)));
    }
}
