package io.neonhub.ci.report;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.util.Objects;

/** Why a run could not judge. The message says what is missing or wrong and what to do; it holds no secret. */
public record Failure(Kind kind, String message) {

    public static Failure of(UsageException misuse) {
        return new Failure(Kind.USAGE, messageOf(misuse));
    }

    public static Failure of(EnvironmentException lack) {
        return new Failure(Kind.ENVIRONMENT, messageOf(lack));
    }

    /** A defect of the tool: it says nothing about the database, so it must not look like a finding. */
    public static Failure unexpected(Throwable defect) {
        return new Failure(
                Kind.ENVIRONMENT,
                "ci/verify broke before it could judge (" + defect.getClass().getName() + ": "
                        + messageOf(defect).lines().findFirst().orElse("")
                        + "). This is a defect of ci/verify: report it with these words.");
    }

    /** What a throwable says, or what it is where it says nothing. */
    public static String messageOf(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName())
                .strip();
    }

    /** Who can mend it: the caller, or whoever keeps the machine. */
    public enum Kind {
        USAGE("usage", 2),
        ENVIRONMENT("environment", 3);

        private final String word;
        private final int exitCode;

        Kind(String word, int exitCode) {
            this.word = word;
            this.exitCode = exitCode;
        }

        /** As {@code report.json} writes it. */
        public String word() {
            return word;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
