package io.neonhub.database.server.embedded;

import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs of one PostgreSQL, and the user that can run them. */
record Installation(Path home, ServerVersion version, ServerAccount account, Platform platform) {
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d{1,4})(?:\\.(\\d{1,4}))?");

    static Installation of(EmbeddedSettings settings, Path workFolder, Cache cache, Platform platform) {
        if (settings.postgresHome().isPresent()) {
            return named(settings.postgresHome().get(), workFolder, platform);
        }
        Binaries binaries = Binaries.find(settings.major(), platform, Installation.class.getClassLoader());
        Path home = cache.entry(
                binaries.folderName(platform), folder -> new Unpacking(folder, platform).unpack(binaries.open()));
        Installation installation = at(home, workFolder, platform);
        if (installation.version.major() != settings.major()) {
            throw Binaries.missing(settings.major(), platform, List.of());
        }
        return installation;
    }

    /** A folder that somebody named. */
    private static Installation named(Path home, Path workFolder, Platform platform) {
        for (String name : List.of("postgres", "initdb", "pg_ctl")) {
            Path program = program(home, name, platform);
            if (!Files.isRegularFile(program)) {
                throw new UsageException("neonhub.postgres.home is " + home + ", but " + program
                        + " does not exist. Name the folder of an installed PostgreSQL that holds bin/, for example"
                        + " /usr/lib/postgresql/17.");
            }
        }
        return at(home.toAbsolutePath(), workFolder, platform);
    }

    /** Finds out who can run these programs by running one. */
    private static Installation at(Path home, Path workFolder, Platform platform) {
        List<String> failures = new ArrayList<>();
        for (ServerAccount account : platform.accounts()) {
            List<String> question = List.of(program(home, "postgres", platform).toString(), "--version");
            ProcessBuilder command = account.command(workFolder, question);
            try {
                Command answer = Command.run(command);
                if (answer.succeeded()) {
                    return new Installation(home, version(answer.output()), account, platform);
                }
                failures.add(String.join(" ", command.command()) + ": " + answer.output());
            } catch (IOException e) {
                failures.add(String.join(" ", command.command()) + ": " + e.getMessage());
            }
        }
        throw platform.isRoot() ? rootCannot(failures) : unusable(home, failures);
    }

    private static EnvironmentException rootCannot(List<String> failures) {
        return new EnvironmentException("PostgreSQL refuses to run as root, and it cannot be run as another user:"
                + lines(failures.isEmpty() ? List.of("/etc/passwd has no user postgres or nobody") : failures)
                + "\nInstall setpriv (package util-linux) or runuser, give the container the capabilities SETUID and"
                + " SETGID, keep PostgreSQL in folders that every user can enter (neonhub.cache,"
                + " neonhub.postgres.home), or run as an ordinary user.");
    }

    private static EnvironmentException unusable(Path home, List<String> failures) {
        return new EnvironmentException("The PostgreSQL in " + home + " does not run on this machine:" + lines(failures)
                + "\nName the folder of an installed PostgreSQL, the one that holds bin/, with neonhub.postgres.home;"
                + " or, where programs in this folder may not be executed, another folder with neonhub.cache.");
    }

    private static String lines(List<String> failures) {
        return "\n  " + String.join("\n  ", failures);
    }

    private static ServerVersion version(String output) {
        Matcher matcher = VERSION.matcher(output);
        if (!matcher.find()) {
            throw new EnvironmentException("'postgres --version' does not name a version: " + output);
        }
        String minor = matcher.group(2);
        return new ServerVersion(Integer.parseInt(matcher.group(1)), minor == null ? 0 : Integer.parseInt(minor));
    }

    private static Path program(Path home, String name, Platform platform) {
        return home.resolve("bin").resolve(platform.executable(name));
    }

    /** A command of this PostgreSQL, run by its user. */
    ProcessBuilder command(Path workFolder, String program, List<String> arguments) {
        Stream<String> command =
                Stream.concat(Stream.of(program(home, program, platform).toString()), arguments.stream());
        return account.command(workFolder, command.toList());
    }

    /** A text that changes when the programs change. */
    String build() throws IOException {
        return home + " "
                + Files.getLastModifiedTime(program(home, "postgres", platform)).toMillis();
    }
}
