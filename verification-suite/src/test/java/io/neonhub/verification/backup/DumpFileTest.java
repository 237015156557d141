package io.neonhub.verification.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.failure.EnvironmentException;
import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody names as a dump and is none. */
class DumpFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                             | empty
            `--\\n-- PostgreSQL database d` | a text, most likely a script of pg_dump --format=plain
            `\u001f\u008b\u0008`           | compressed with gzip: decompress it first
            `PK\u0003\u0004`               | a ZIP file: unpack it first
            `-----BEGIN PGP MESSAGE-----`  | encrypted with OpenPGP: decrypt it first
            `age-encryption.org/v1`        | encrypted with age: decrypt it first
            `Salted__\u0001\u0002`         | encrypted with OpenSSL: decrypt it first
            `toc.dat\u0000`                | a dump of the format tar
            `\u0085\u0001\u00ff`           | of an unknown kind, perhaps encrypted""")
    void isToldWhatItIs(String beginning, String what) throws IOException {
        Path file = Files.write(folder.resolve("a.dump"), beginning.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> DumpFile.given(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("The dump " + file + " is " + what
                        + ". Only an archive that pg_dump --format=custom wrote can be rehearsed on.");
    }

    @Test
    void isNotThere() {
        assertThatThrownBy(() -> DumpFile.given(folder.resolve("a.dump")))
                .isInstanceOf(UsageException.class)
                .hasMessage("The dump " + folder.resolve("a.dump")
                        + " does not exist. Name one that pg_dump --format=custom wrote.");
        assertThatThrownBy(() -> DumpFile.given(folder))
                .isInstanceOf(UsageException.class)
                .hasMessage("The dump " + folder + " is no file. Name one that pg_dump --format=custom wrote.");
    }

    @Test
    void saysOfWhatItIsAndOfWhen() {
        assertThat(ArchiveHead.parse("""
                        ;
                        ; Archive created at 2026-11-30 10:19:26 UTC
                        ;     dbname: neon hub
                        ;     TOC Entries: 44
                        """))
                .isEqualTo(
                        new ArchiveHead(Optional.of("neon hub"), Optional.of(Instant.parse("2026-11-30T10:19:26Z"))));
        assertThat(ArchiveHead.parse(";\n")).isEqualTo(new ArchiveHead(Optional.empty(), Optional.empty()));
    }

    @Test
    void isNotWhatItsChecksumSays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.dump"), "PGDMP and more");
        Files.writeString(DumpFile.checksum(file), "0".repeat(64) + "  a.dump\n");

        assertThatThrownBy(() -> DumpFile.given(file))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(
                        "The backup " + file + " is not what was written: its SHA-256 is another one. Do not use it;"
                                + " take another one.");
    }
}
