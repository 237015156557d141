package io.neonhub.ci;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence and the way to the options, instead of the whole help. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        misuse.getCommandLine().getErr().println(Redaction.of(misuse.getMessage() + meant(misuse)));
        misuse.getCommandLine().getErr().println("ci/verify --help lists the options.");
        return 2;
    }

    private static String meant(ParameterException misuse) {
        List<String> near =
                misuse instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? "" : "; ci/verify has " + String.join(", ", near) + ".";
    }
}
