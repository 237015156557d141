package io.neonhub.database.server.embedded;

import io.neonhub.database.server.ServerVersion;
import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Why a server in a temporary folder did not start. */
record StartFailure(ServerVersion version, Path folder) {

    /** What happened, and what the program had printed. */
    EnvironmentException because(String what, String output) {
        if (isDiskFull(output)) {
            return new EnvironmentException(diskFull());
        }
        return new EnvironmentException(beginning() + what + (output.isEmpty() ? "" : "\n" + output));
    }

    EnvironmentException because(IOException failure) {
        String reason = IoReason.of(failure);
        return new EnvironmentException(isDiskFull(reason) ? diskFull() : beginning() + reason + ".", failure);
    }

    private String diskFull() {
        return beginning() + "no space is left there, and a server needs about 100 MB. Make room, or name another"
                + " folder with neonhub.tmp.";
    }

    private String beginning() {
        return "PostgreSQL " + version + " could not be started in " + folder.getParent() + ": ";
    }

    private static boolean isDiskFull(String text) {
        return Stream.of("No space left on device", "Disk quota exceeded", "not enough space on the disk")
                .anyMatch(text::contains);
    }
}
