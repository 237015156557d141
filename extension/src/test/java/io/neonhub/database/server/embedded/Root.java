package io.neonhub.database.server.embedded;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Tests that need root: to be several users, to mount a file system. */
public final class Root {
    private Root() {}

    public static void isRequired() {
        if (Platform.current().isRoot()) {
            return;
        }
        if (List.of(System.getProperty("neonhub.test.required", "").split(",")).contains("root")) {
            fail("neonhub.test.required names root, but these tests are not run by root");
        }
        Assumptions.abort("servers of several users, full and read-only file systems: only root can try them");
    }
}
