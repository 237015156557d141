package io.neonhub.ci;

import io.neonhub.ci.report.Failure;
import io.neonhub.failure.UsageException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * One sentence and the way to the options, instead of the whole help. What nobody expected gets a sentence too, and the
 * exit code 3: that of a JVM which ends with an exception is 1, which means STOP.
 */
final class Misuse implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        return tell(misuse.getMessage() + meant(misuse), misuse.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed) {
        if (thrown instanceof UsageException) {
            return tell(String.valueOf(thrown.getMessage()), commandLine);
        }
        return unexpected(thrown, commandLine);
    }

    static int unexpected(Throwable defect, CommandLine commandLine) {
        Failure failure = Failure.unexpected(defect);
        commandLine.getErr().println(Redaction.of(failure.message()));
        return failure.kind().exitCode();
    }

    private static int tell(String message, CommandLine commandLine) {
        commandLine.getErr().println(Redaction.of(message));
        commandLine.getErr().println("ci/verify --help lists the options.");
        return 2;
    }

    private static String meant(ParameterException misuse) {
        List<String> near = misuse instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()
                ? unmatched.getSuggestions()
                : List.of();
        return near.isEmpty() ? "" : "; ci/verify has " + String.join(", ", near) + ".";
    }
}
