package io.neonhub.ci;

import io.neonhub.verification.ReadyMadeSuites;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.DiscoverySelector;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The entry point of {@code ci/verify}. Exit codes: 0 GO, 1 STOP, 2 wrong usage or configuration, 3 environment, 130
 * interrupted.
 */
public final class Verify {
    /** Which server it is stands in the tree and in the report. */
    private static final Logger LOGGER = Logger.getLogger("io.neonhub");

    private Verify() {}

    public static void main(String... args) {
        LOGGER.setLevel(Level.WARNING);
        System.exit(run(surroundings(), System.in, args));
    }

    /** For a user who types nothing. */
    static int run(Surroundings surroundings, String... args) {
        return run(surroundings, InputStream.nullInputStream(), args);
    }

    static int run(Surroundings surroundings, InputStream in, String... args) {
        Misuse misuse = new Misuse();
        CommandLine commandLine = new CommandLine(new GateCommand(surroundings))
                .addSubcommand(new SmokeCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new DriftCommand(surroundings))
                .addSubcommand(new RehearseCommand(surroundings))
                .addSubcommand(new ChecklistCommand(surroundings))
                .addSubcommand(new BaselineCommand(surroundings))
                .addSubcommand(new KeptCommand(surroundings, in))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setParameterExceptionHandler(misuse)
                .setExecutionExceptionHandler(misuse);
        try {
            return commandLine.execute(args);
        } catch (Error defect) {
            return Misuse.unexpected(defect, commandLine);
        }
    }

    /** The script says where its checkout is; without it the working directory takes its place. */
    private static Surroundings surroundings() {
        return new Surroundings(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(),
                Path.of(System.getProperty("neonhub.verify.home", "")),
                Clock.systemUTC(),
                readyMadeSuites(),
                System.getenv());
    }

    /** Those of the annotation, so that a pipeline and a user's own build run the same. */
    static List<? extends DiscoverySelector> readyMadeSuites() {
        return Task.selectors(ReadyMadeSuites.all().stream());
    }
}
