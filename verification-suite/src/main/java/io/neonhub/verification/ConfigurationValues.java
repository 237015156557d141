package io.neonhub.verification;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lets a suite ask for configuration parameters. */
final class ConfigurationValues implements ParameterResolver {

    /** The value of a key; empty when it is blank or absent. */
    interface Lookup {
        Optional<String> value(String key);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lookup.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return (Lookup)
                key -> context.getConfigurationParameter(key).map(String::strip).filter(it -> !it.isEmpty());
    }
}
