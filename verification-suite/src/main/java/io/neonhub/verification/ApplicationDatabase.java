package io.neonhub.verification;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The database as the application reaches it: through its own URL, where that is another one than that of migrations.
 *
 * @param target by that URL; one for the whole run
 */
record ApplicationDatabase(Optional<TargetDatabase> target) {
    private static final String KEY = "neonhub.target.application-url";

    /** @param live where checks look otherwise */
    LiveDatabase or(LiveDatabase live) {
        return target.<LiveDatabase>map(it -> it).orElse(live);
    }

    /** Injects it. */
    static final class Extension implements ParameterResolver {
        private static final Namespace NAMESPACE = Namespace.create(ApplicationDatabase.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ApplicationDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new ApplicationDatabase(context.getConfigurationParameter(KEY)
                    .map(String::strip)
                    .filter(url -> !url.isEmpty())
                    .map(url -> forOneRun(TargetDatabase.parse(KEY, url), context)));
        }

        private static TargetDatabase forOneRun(TargetDatabase named, ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                    .getOrComputeIfAbsent(named, it -> named.forOneRun(), TargetDatabase.class);
        }
    }
}
