package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackingTest {
    @TempDir
    Path folder;

    @Test
    void keepsProgramsExecutableAndLinksLinks() throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("bin/link", TarConstants.LF_SYMLINK);
        link.setLinkName("program");

        unpack(file("bin/program", 0100755), file("share/text", 0100644), link);

        assertThat(folder.resolve("bin/program")).hasContent("content").isExecutable();
        assertThat(Files.readSymbolicLink(folder.resolve("bin/link"))).isEqualTo(Path.of("program"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("share/text"))).hasSize(4);
    }

    @Test
    void refusesToWriteOutsideOfItsFolder() {
        assertThatThrownBy(() -> unpack(file("bin/../../outside", 0100644)))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive holds a file outside of its folder, bin/../../outside");
        assertThat(folder.resolveSibling("outside")).doesNotExist();
    }

    private void unpack(TarArchiveEntry... entries) throws IOException {
        new Unpacking(folder, Platform.current()).unpack(archive(entries));
    }

    private static TarArchiveEntry file(String name, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize("content".length());
        return entry;
    }

    private static InputStream archive(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            for (TarArchiveEntry entry : entries) {
                tar.putArchiveEntry(entry);
                if (entry.getSize() > 0) {
                    tar.write("content".getBytes(StandardCharsets.UTF_8));
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
