package io.neonhub.database.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Temporary folders that the user of root's servers can pass through. */
class PassableFolder implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        Path folder = Files.createTempDirectory(Platform.current().temporaryFolder(), "neonhub-test-");
        Platform.current().permit(folder, "rwxr-xr-x");
        return folder;
    }
}
