package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are closed to the user of the test run are read by a JVM without root's right to read them anyway. */
@EnabledOnOs(OS.LINUX)
class UnreadableFoldersTest {
    private static final String ADVICE = " cannot be read: this user has no permission. Grant it read permission.";

    @TempDir
    Path directory;

    @Test
    void aClosedFolderOfScripts() throws Exception {
        new Folders(directory).file("V1__a.sql", "").folder("sub");
        assertThat(messageWithClosed("sub"))
                .isEqualTo("'" + directory + "/sub' in the migrations directory '" + directory + "'" + ADVICE);
    }

    @Test
    void aClosedMigration() throws Exception {
        new Folders(directory).migration("1", "").migration("2", "");
        assertThat(messageWithClosed("2")).isEqualTo(directory + "/2/migration.sql" + ADVICE);
    }

    @Test
    void aClosedDirectory() throws Exception {
        assertThat(messageWithClosed("")).isEqualTo("The migrations directory '" + directory + "'" + ADVICE);
    }

    private String messageWithClosed(String folder) throws IOException, InterruptedException {
        Path closed = directory.resolve(folder);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            Process reader =
                    new ProcessBuilder(command()).redirectErrorStream(true).start();
            String output = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            reader.waitFor();
            return output.strip();
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Reader.class.getName(), directory.toString()));
        return command;
    }

    /** Prints why a directory cannot be read. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            try {
                System.out.println(MigrationDirectory.read(arguments[0], PrismaVersion.DEFAULT));
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
