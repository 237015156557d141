package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.embedded.OwnServer;
import io.neonhub.database.server.existing.ExistingSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    private static final String ORPHAN = "neonhub_0123456789abcdef_1";

    @Test
    void aServerThatWasAwayMakesNobodyLookDead(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        OwnServer running = OwnServer.start(folder);
        PostgresServer server = ExistingSettings.parse(
                        "the test", running.url("postgres").toUri())
                .start();
        try (running;
                Maintenance maintenance = new Maintenance(server)) {
            maintenance.execute("CREATE DATABASE " + ORPHAN);
            Orphans orphans = new Orphans(maintenance);
            orphans.look();
            running.stop();
            orphans.look();
            running.start();

            orphans.look();
            assertThat(databases(maintenance)).as("its owner comes back now").contains(ORPHAN);

            orphans.look();
            assertThat(databases(maintenance)).as("it did not").doesNotContain(ORPHAN);
        }
    }

    private static List<String> databases(Maintenance maintenance) {
        return maintenance.ask(connection -> {
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT array_agg(datname::text) FROM pg_database")) {
                return names(row);
            }
        });
    }

    private static List<String> names(java.sql.ResultSet row) throws SQLException {
        row.next();
        return List.of((String[]) row.getArray(1).getArray());
    }
}
