package io.neonhub.migration;

import static io.neonhub.migration.MigrationDirectory.Kind.FLYWAY;
import static io.neonhub.migration.MigrationDirectory.Kind.PRISMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void theBundledMigrationsAreOnTheClassPath() {
        MigrationDirectory bundled = read(NeonHubV3.MIGRATIONS);
        assertThat(bundled.kind()).isEqualTo(PRISMA);
        assertThat(names(bundled)).containsExactly("20251012154609_initial");
        assertThat(bundled.migrations().get(0).checksum())
                .isEqualTo("154f1bd5ac76fab43c44d959b492b6382023c6fb176fb0a7ba418fc07ccc0fb7");
    }

    @Test
    void aFolderIsNamedAsAPathOrWithAPrefix() {
        folders().migration("a", "SELECT 1;");
        assertThat(names(read(directory.toString()))).containsExactly("a");
        assertThat(names(read("filesystem:" + directory + "/"))).containsExactly("a");
    }

    @Test
    void everyFormOfANameCountsAndPlainFilesAndSymbolicLinksDoNot() throws IOException {
        folders()
                .migration("20240101000000_a", "")
                .migration("20240102_short", "")
                .migration("01_init", "")
                .migration("with blanks and.dots", "")
                .migration(".hidden", "")
                .migration("ü", "")
                .file("README.md", "")
                .file("V1__not_flyway.sql", "SELECT 1");
        Files.createSymbolicLink(directory.resolve("linked"), directory.resolve("01_init"));
        assertThat(names(folders().read()))
                .containsExactly(
                        ".hidden", "01_init", "20240101000000_a", "20240102_short", "with blanks and.dots", "ü");
    }

    @Test
    void thePrismaVersionDecidesTheOrder() {
        folders().migration("20251028_b", "").migration("20251028100000_a", "");
        assertThat(names(MigrationDirectory.read(directory.toString(), new PrismaVersion(6, 5, 0))))
                .containsExactly("20251028100000_a", "20251028_b");
        assertThat(names(MigrationDirectory.read(directory.toString(), new PrismaVersion(6, 6, 0))))
                .containsExactly("20251028_b", "20251028100000_a");
    }

    @Test
    void aChecksumIsOverTheBytesAsTheyAre() {
        folders()
                .migration("bom", "\ufeffSELECT 1;\n")
                .migration("crlf", "SELECT 1;\r\n")
                .migration("plain", "SELECT 1;\n");
        assertThat(folders().read().migrations())
                .extracting(Migration::script)
                .containsExactly("\ufeffSELECT 1;\n", "SELECT 1;\r\n", "SELECT 1;\n");
        assertThat(folders().read().migrations())
                .extracting(Migration::checksum)
                .containsExactly(
                        "34b0bcbe990d70cd4adde7a8005ade4334f170e0625d767d78872a66515dec8a",
                        "d3cd5042f97738960d802ad6b3a548dfa18152215118ba18f04493bc6944b0e4",
                        "b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd");
    }

    @Test
    void aLockFileForPostgresqlIsAsGoodAsNone() {
        folders().migration("a", "").file("migration_lock.toml", "# comment\r\nprovider = \"postgresql\"\r\n");
        assertThat(names(folders().read())).containsExactly("a");
    }

    @Test
    void aFlywayDirectoryIsReadInFlywaysOrder() {
        folders()
                .file("V10__last.sql", "")
                .file("V2__b.sql", "")
                .file("sub/V1.1__a.sql", "")
                .file("V1_2.sql", "")
                .file("R__b_view.sql", "")
                .file("R__a.sql", "")
                .file("beforeMigrate.sql", "")
                .file("V2__b.sql.conf", "")
                .file("notes.txt", "");
        MigrationDirectory read = folders().read();
        assertThat(read.kind()).isEqualTo(FLYWAY);
        assertThat(names(read))
                .containsExactly(
                        "sub/V1.1__a.sql", "V1_2.sql", "V2__b.sql", "V10__last.sql", "R__a.sql", "R__b_view.sql");
    }

    @Test
    void aJarIsReadLikeAFolderEvenWithoutEntriesForItsFolders(@TempDir Path other) throws IOException {
        for (boolean withFolders : List.of(true, false)) {
            Path jar = jar(other.resolve(withFolders + ".jar"), withFolders);
            List<String> names = OnClassPath.of(List.of(jar.toUri().toURL()), () -> names(read("classpath:db/in_jar")));
            assertThat(names).containsExactly("a", "b c");
        }
    }

    @Test
    void equalContentGivesEqualFingerprintsAndAnyChangeAnother(@TempDir Path other) {
        String first = folders()
                .migration("a", "SELECT 1;")
                .migration("b", "SELECT 2;")
                .read()
                .fingerprint();
        assertThat(first).matches("[0-9a-f]{64}");
        Folders copy = new Folders(other).migration("a", "SELECT 1;").migration("b", "SELECT 2;");
        assertThat(copy.read().fingerprint()).isEqualTo(first);
        assertThat(Stream.of(
                                copy.migration("b", "SELECT 2;\r\n"),
                                copy.migration("b", "SELECT 3;"),
                                copy.migration("c", "SELECT 3;"))
                        .map(changed -> changed.read().fingerprint()))
                .doesNotContain(first);
    }

    @Test
    void theOrderIsPartOfTheFingerprint() {
        folders().migration("20251028_b", "").migration("20251028100000_a", "");
        assertThat(MigrationDirectory.read(directory.toString(), new PrismaVersion(5, 22, 0))
                        .fingerprint())
                .isNotEqualTo(MigrationDirectory.read(directory.toString(), new PrismaVersion(6, 19, 3))
                        .fingerprint());
    }

    @Test
    void aFlywayCallbackIsPartOfTheFingerprint() {
        String without = folders().file("V1__a.sql", "SELECT 1;").read().fingerprint();
        assertThat(folders().file("afterMigrate.sql", "SELECT 1;").read().fingerprint())
                .isNotEqualTo(without);
    }

    private Folders folders() {
        return new Folders(directory);
    }

    private static MigrationDirectory read(String location) {
        return MigrationDirectory.read(location, PrismaVersion.DEFAULT);
    }

    private static List<String> names(MigrationDirectory read) {
        return read.migrations().stream().map(Migration::name).toList();
    }

    private static Path jar(Path file, boolean withFolders) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            if (withFolders) {
                for (String folder : List.of("db/", "db/in_jar/", "db/in_jar/a/", "db/in_jar/b c/")) {
                    jar.putNextEntry(new JarEntry(folder));
                }
            }
            add(jar, "db/in_jar/a/migration.sql", "SELECT 1;");
            add(jar, "db/in_jar/b c/migration.sql", "SELECT 2;");
            add(jar, "db/in_jar/migration_lock.toml", "provider = \"postgresql\"\n");
        }
        return file;
    }

    private static void add(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
