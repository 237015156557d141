package io.neonhub.verification.backup;

import io.neonhub.failure.EnvironmentException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL's own programs of one major: pg_dump refuses a server that is newer than itself.
 *
 * @param folder where they are
 */
public record ClientTools(Path folder, int major) {
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /**
     * Those of the oldest major that suits a server: a dump by a newer one may say what the server does not understand.
     *
     * @param server its major
     * @param given the one folder to look into; absent for those where Debian, Red Hat and Homebrew install them, and the
     *     PATH
     * @throws EnvironmentException if there are none that are new enough; it says what is there and what to install
     */
    public static ClientTools find(int server, Optional<Path> given) {
        return among(folders(given), server);
    }

    static ClientTools among(List<Path> folders, int server) {
        List<ClientTools> found = in(folders);
        return found.stream()
                .filter(tools -> tools.major >= server)
                .min(Comparator.comparingInt(ClientTools::major))
                .orElseThrow(() -> new EnvironmentException("A backup of a PostgreSQL " + server
                        + " server needs pg_dump and pg_restore " + server + " or newer, and "
                        + (found.isEmpty() ? "there is none here" : "here is " + list(found)) + "."
                        + installation(server)));
    }

    /**
     * The newest, which reads what all others wrote.
     *
     * @throws EnvironmentException if there are none
     */
    public static ClientTools newest(Optional<Path> given) {
        return in(folders(given)).stream()
                .max(Comparator.comparingInt(ClientTools::major))
                .orElseThrow(() -> new EnvironmentException(
                        "To restore a dump needs pg_restore, and there is none here." + installation(17)));
    }

    private static String installation(int major) {
        return " Install the package postgresql-client-" + major + " (Debian, Ubuntu), postgresql" + major
                + " (Red Hat) or postgresql@" + major + " (Homebrew), or name the folder that holds them with"
                + " neonhub.postgres.client.";
    }

    private static List<Path> folders(Optional<Path> given) {
        return given.map(List::of).orElseGet(ClientTools::usualFolders);
    }

    private static List<ClientTools> in(List<Path> folders) {
        return folders.stream().flatMap(folder -> in(folder).stream()).toList();
    }

    private static String list(List<ClientTools> found) {
        return found.stream()
                .map(tools -> tools.major + " in " + tools.folder)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    Path pgDump() {
        return folder.resolve("pg_dump");
    }

    Path pgRestore() {
        return folder.resolve("pg_restore");
    }

    private static Optional<ClientTools> in(Path folder) {
        boolean both =
                Files.isExecutable(folder.resolve("pg_dump")) && Files.isExecutable(folder.resolve("pg_restore"));
        return both
                ? version(folder.resolve("pg_dump")).map(major -> new ClientTools(folder, major))
                : Optional.empty();
    }

    private static Optional<Integer> version(Path pgDump) {
        try {
            Process process = new ProcessBuilder(pgDump.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // made for another machine
        }
    }

    private static List<Path> usualFolders() {
        List<Path> folders = new ArrayList<>();
        for (String installed : List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr")) {
            folders.addAll(versionsIn(Path.of(installed)));
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .forEach(folders::add);
        return folders;
    }

    private static List<Path> versionsIn(Path installed) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> versions =
                Files.newDirectoryStream(installed, "{[0-9]*,libpq,postgresql@*,pgsql-*}")) {
            versions.forEach(version -> folders.add(version.resolve("bin")));
        } catch (IOException e) {
            return List.of(); // this system keeps them elsewhere
        }
        return folders;
    }
}
