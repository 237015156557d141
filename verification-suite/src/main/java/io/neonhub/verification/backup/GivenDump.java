package io.neonhub.verification.backup;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by its first bytes whether a file that somebody names is an archive of pg_dump, and what it is otherwise. */
final class GivenDump {
    private static final String ARCHIVE = "PGDMP";
    private static final int ENOUGH = 64;

    /** @param what a file is that begins like that */
    private record Kind(String beginning, String what) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("\u001f\u008b", "compressed with gzip: decompress it first"),
            new Kind("BZh", "compressed with bzip2: decompress it first"),
            new Kind("\u00fd7zXZ", "compressed with xz: decompress it first"),
            new Kind("(\u00b5/\u00fd", "compressed with zstd: decompress it first"),
            new Kind("PK\u0003\u0004", "a ZIP file: unpack it first"),
            new Kind("-----BEGIN PGP MESSAGE", "encrypted with OpenPGP: decrypt it first"),
            new Kind("age-encryption.org/", "encrypted with age: decrypt it first"),
            new Kind("Salted__", "encrypted with OpenSSL: decrypt it first"),
            new Kind("toc.dat", "a dump of the format tar"));

    private GivenDump() {}

    static void requireArchive(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UsageException("The dump " + path + (Files.exists(path) ? " is no file." : " does not exist.")
                    + " Name one that pg_dump --format=custom wrote.");
        }
        String beginning = beginning(path);
        if (!beginning.startsWith(ARCHIVE)) {
            throw new UsageException("The dump " + path + " is " + what(beginning)
                    + ". Only an archive that pg_dump --format=custom wrote can be rehearsed on.");
        }
    }

    private static String beginning(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return new String(stream.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UsageException("The dump " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String what(String beginning) {
        if (beginning.isEmpty()) {
            return "empty";
        }
        return KINDS.stream()
                .filter(kind -> beginning.startsWith(kind.beginning()))
                .map(Kind::what)
                .findFirst()
                .orElse(
                        isText(beginning)
                                ? "a text, most likely a script of pg_dump --format=plain"
                                : "of an unknown kind, perhaps encrypted");
    }

    private static boolean isText(String beginning) {
        return beginning.chars().allMatch(it -> (it >= ' ' && it < 0x7f) || Character.isWhitespace(it));
    }
}
