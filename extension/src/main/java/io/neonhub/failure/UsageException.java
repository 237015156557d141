package io.neonhub.failure;

/**
 * Somebody wrote something that cannot be meant: an annotation, a configuration value, a command line, a migrations
 * directory. The message says what is wrong, where, and what to write instead. It holds no secret.
 */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
