package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.PrismaSchema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
    private static final String DATASOURCE = "datasource db {\n  provider = \"postgresql\"\n}\n";
    private static final String HINT =
            " Name a schema.prisma, a folder of .prisma files, or classpath:some/schema.prisma.";

    @TempDir
    Path folder;

    @Test
    void aFileIsASchema() throws IOException {
        Path file = write("my.prisma", DATASOURCE + "model A {\n  id Int\n}");

        assertThat(read(file.toString()).schema().tables()).hasSize(1);
    }

    @Test
    void theFilesOfAFolderAndThoseBelowAreOneSchema() throws IOException {
        write("schema.prisma", DATASOURCE);
        write("models/a.prisma", "model A {\n  id Int @id\n  bs B[]\n}");
        write("models/deep/b.prisma", "model B {\n  id Int @id\n  as A[]\n}");
        write("README.md", "model C {");

        assertThat(read(folder.toString()).schema().tables())
                .extracting(it -> it.name().name())
                .containsExactly("A", "B", "_AToB");
    }

    @Test
    void anErrorInAFolderNamesTheFile() throws IOException {
        write("schema.prisma", DATASOURCE);
        write("models/a.prisma", "model A {\n  id Intt\n}");

        assertThat(failure(folder.toString())).startsWith("models/a.prisma:2:6: the field 'id' has the unknown type");
    }

    @Test
    void aSchemaCanLieOnTheClassPath() {
        assertThat(read("classpath:io/neonhub/v3.0/prisma/schema.prisma")
                        .schema()
                        .tables())
                .hasSize(7);
    }

    @Test
    void aSchemaCanLieInAJar() throws Exception {
        Path jar = folder.resolve("other.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.writeString(files.getPath("/packed.prisma"), DATASOURCE + "model InAJar {\n  id Int\n}");
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(read("classpath:packed.prisma").models())
                    .extracting(PrismaSchema.Model::name)
                    .containsExactly("InAJar");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheSchema() throws IOException {
        Path file = write("my.prisma", "\uFEFF" + DATASOURCE);

        assertThat(read(file.toString()).models()).isEmpty();
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.prisma");

        assertThat(failure(missing.toString()))
                .isEqualTo("There is no schema '" + missing + "' (looked for " + missing + ")." + HINT);
    }

    @Test
    void aRelativePathIsShownWithWhereItLeads() {
        assertThat(failure("no/such.prisma"))
                .isEqualTo("There is no schema 'no/such.prisma' (looked for "
                        + Path.of("no/such.prisma").toAbsolutePath() + ")." + HINT);
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThat(failure("classpath:no/such.prisma"))
                .isEqualTo("There is no schema 'classpath:no/such.prisma' on the class path." + HINT);
    }

    @Test
    void aFolderOnTheClassPathIsNoSchema() {
        assertThat(failure("classpath:io/neonhub/v3.0/prisma"))
                .isEqualTo("'classpath:io/neonhub/v3.0/prisma' does not end in .prisma. On the class path only a file"
                        + " can be named, not a folder." + HINT);
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(failure(folder.resolve("empty").toString()))
                .isEqualTo("The folder '" + folder.resolve("empty") + "' holds no .prisma file." + HINT);
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsLine() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.prisma"), (DATASOURCE + "// caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(failure(file.toString()))
                .isEqualTo("latin.prisma:4: this file is not UTF-8 (byte 0xE9). Save it as UTF-8.");
    }

    @Test
    void aLinkToNothingInAFolderIsNamed() throws IOException {
        write("schema.prisma", DATASOURCE);
        Path link = Files.createSymbolicLink(folder.resolve("gone.prisma"), folder.resolve("nowhere"));

        assertThat(failure(folder.toString()))
                .isEqualTo("The schema '" + folder + "' cannot be read: " + link
                        + " is a link to nothing. Remove it, or let it lead to a file.");
    }

    @Test
    void aLinkToItselfIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("loop.prisma"), folder.resolve("loop.prisma"));
        // Some versions of Java add to what the system says.
        String added = " or unable to access attributes of symbolic link";
        String message = "' cannot be read: " + link + ": Too many levels of symbolic links.";

        assertThat(failure(folder.toString()).replace(added, "")).isEqualTo("The schema '" + folder + message);
        assertThat(failure(link.toString()).replace(added, "")).isEqualTo("The schema '" + link + message);
    }

    @Test
    void linkedFoldersCountAsThoseInPlace() throws IOException {
        write("schema/schema.prisma", DATASOURCE);
        write("elsewhere/a.prisma", "model A {\n  id Int @id\n}");
        Files.createSymbolicLink(folder.resolve("schema/linked"), folder.resolve("elsewhere"));

        assertThat(read(folder.resolve("schema").toString()).models()).hasSize(1);
    }

    @Test
    void aFolderWithinItselfIsNamed() throws IOException {
        write("schema.prisma", DATASOURCE);
        Path link = Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(failure(folder.toString()))
                .isEqualTo("The schema '" + folder + "' cannot be read: " + link
                        + " leads back to a folder that it lies in. Remove that link.");
    }

    @Test
    void aFolderThatIsNamedLikeAFileIsAFolder() throws IOException {
        write("schema.prisma/a.prisma", DATASOURCE + "model A {\n  id Int\n}");

        assertThat(read(folder.resolve("schema.prisma").toString()).models()).hasSize(1);
    }

    /** Two paths that are too long only together: the one thing in a folder that root cannot read either. */
    @Test
    void aFolderThatCannotBeWalkedThroughIsNamed() throws IOException {
        Path upper = Files.createDirectories(folder.resolve(("d".repeat(200) + "/").repeat(15)));
        Path lower = Files.createDirectories(folder.resolve(("e".repeat(200) + "/").repeat(15)));
        Path top = folder.resolve("e".repeat(200));
        assertThat(lower).startsWith(top);
        Path moved = Files.move(top, upper.resolve("e"));
        try {
            assertThat(failure(folder.toString()).replaceAll("[de/]{200,}", "/LONG"))
                    .isEqualTo("The schema '" + folder + "' cannot be read: " + folder + "/LONG: File name too long.");
        } finally {
            Files.move(moved, top);
        }
    }

    @Test
    void aNameThatIsNoPathIsRefused() {
        assertThat(failure("a\0b")).isEqualTo("'a\0b' is not a path: Nul character not allowed." + HINT);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static PrismaSchema read(String location) {
        return PrismaSchemaReader.read(location, PrismaVersion.DEFAULT);
    }

    private static String failure(String location) {
        return catchThrowableOfType(UsageException.class, () -> read(location)).getMessage();
    }
}
