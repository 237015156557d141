package io.neonhub.database.server.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user that the server runs as.
 *
 * @param uid of another user than the one that runs the JVM; empty for that one
 * @param prefix what turns a command into one that this user runs
 */
record ServerAccount(Optional<Integer> uid, List<String> prefix) {
    static final ServerAccount OWN = new ServerAccount(Optional.empty(), List.of());

    // Nothing else: PG* variables change what PostgreSQL does, and the rest may hold secrets of this build.
    private static final Set<String> VARIABLES = Set.of("PATH", "LD_LIBRARY_PATH", "SystemRoot", "TEMP", "TMP");

    /** A command of this user in a folder that it can enter, unlike perhaps the folder of this JVM. */
    ProcessBuilder command(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(prefix.stream(), command.stream()).toList());
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(VARIABLES);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Hands a file or folder over to this user and closes it to others. */
    void give(Path path, Platform platform, String permissions) throws IOException {
        platform.permit(path, permissions);
        if (uid.isPresent()) {
            platform.give(path, uid.get());
        }
    }
}
