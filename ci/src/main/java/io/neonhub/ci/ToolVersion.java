package io.neonhub.ci;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar; {@code unpackaged} where there is no jar. */
final class ToolVersion implements IVersionProvider {

    static String text() {
        return "neonhub-verify "
                + Objects.requireNonNullElse(Verify.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    @Override
    public String[] getVersion() {
        return new String[] {text(), "Java " + Runtime.version().feature()};
    }
}
