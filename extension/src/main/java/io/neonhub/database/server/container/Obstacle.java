package io.neonhub.database.server.container;

import io.neonhub.failure.EnvironmentException;
import org.jspecify.annotations.Nullable;

/** Why there can be no container here. */
final class Obstacle extends Exception {
    private static final long serialVersionUID = 1;
    private static final String OTHER_SERVER =
            ", or take the server that needs no Docker: neonhub.server=embedded (or auto).";

    private final String what;
    private final String remedy;

    /**
     * @param what half a sentence: {@code no Docker engine at …}
     * @param remedy the beginning of a sentence that ends with the other server
     */
    Obstacle(String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.what = what;
        this.remedy = remedy;
    }

    String what() {
        return what;
    }

    EnvironmentException asFailure() {
        return new EnvironmentException("There can be no container: " + what + ". " + remedy + OTHER_SERVER, this);
    }
}
