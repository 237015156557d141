package io.neonhub.failure;

/**
 * The machine or the server lacks something: no right, no space, no connection, no extension. The message says what is
 * missing and who would have it; where a server was involved it ends with the tail of that server's log. It holds no
 * secret.
 */
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
