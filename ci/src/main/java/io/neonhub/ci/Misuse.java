package io.neonhub.ci;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** One sentence and the way to the options, instead of the whole help. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        misuse.getCommandLine().getErr().println(Redaction.of(misuse.getMessage()));
        misuse.getCommandLine().getErr().println("ci/verify --help lists the options.");
        return 2;
    }
}
