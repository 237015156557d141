package io.neonhub.database.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process, told apart from a later one with the same number.
 *
 * @param start a text that only this process has among all that ever had its number. On Linux it counts ticks since boot:
 *     the wall clock may be set while the process runs.
 * @param space whose process numbers these are: on Linux a container may count its own
 */
public record ProcessIdentity(long pid, String start, String space) {
    private static final Path PROC = Path.of("/proc");
    private static final String BOOT_END = "/";

    /** The JVM that asks. */
    public static ProcessIdentity current() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    /** Empty when there is no such process. */
    public static Optional<ProcessIdentity> of(long pid) {
        return startOf(pid).map(start -> new ProcessIdentity(pid, start, currentSpace()));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Optional<ProcessIdentity> parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        return parts.length == 3 && parts[0].matches("\\d{1,18}")
                ? Optional.of(new ProcessIdentity(Long.parseLong(parts[0]), parts[1], parts[2]))
                : Optional.empty();
    }

    /** Whether this very process runs, seen from here. */
    public boolean isRunning() {
        return of(pid).equals(Optional.of(this));
    }

    /** Whether this very process has ended; of one that another container counts nobody here can tell. */
    public boolean hasEnded() {
        return space.equals(currentSpace()) && !isRunning();
    }

    /** Whether both ran since the same start of a machine, as far as that can be told. */
    public boolean isOfSameBoot(ProcessIdentity other) {
        return boot().equals(other.boot());
    }

    private Optional<String> boot() {
        int end = start.indexOf(BOOT_END);
        return end < 0 ? Optional.empty() : Optional.of(start.substring(0, end));
    }

    private static String currentSpace() {
        try {
            return Files.readSymbolicLink(PROC.resolve("self/ns/pid")).toString();
        } catch (IOException e) {
            return "machine";
        }
    }

    private static Optional<String> startOf(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            String boot =
                    Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
            return "Z".equals(fields[0]) ? Optional.empty() : Optional.of(boot + BOOT_END + fields[19]);
        } catch (IOException e) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().startInstant())
                    .map(Object::toString);
        }
    }

    @Override
    public String toString() {
        return pid + " " + start + " " + space;
    }
}
