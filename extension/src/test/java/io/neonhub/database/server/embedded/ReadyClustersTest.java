package io.neonhub.database.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.kept.Keeper;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one server leaves to the next, in a cache of its own. */
@Tag("processes")
class ReadyClustersTest {
    private static final String MARK = "CREATE DATABASE neonhub_template_of_the_first TEMPLATE template0";

    @TempDir(factory = PassableFolder.class)
    Path cache;

    private EmbeddedSettings settings;

    @BeforeEach
    void useTheCache() {
        settings =
                new EmbeddedSettings(Optional.empty(), 17, Optional.of(cache), Optional.empty(), true, "the default");
    }

    @Test
    void theNextServerHasTheTemplatesOfTheOneBefore() throws Exception {
        startAnd(MARK);

        try (EmbeddedServer next = settings.start()) {
            assertThat(templates(next)).containsExactly("neonhub_template_of_the_first");
        }
    }

    @Test
    void soItHasAfterAFailedTestWhoseDatabaseLiesInACopy() throws Exception {
        KeptFolder folder = KeptFolder.in(Optional.of(cache));
        KeptLabel label = new KeptLabel("0badf00d", "a test", Instant.EPOCH);
        try (EmbeddedServer first = settings.start()) {
            execute(first, MARK);
            execute(first, "CREATE DATABASE neonhub_kept_0badf00d TEMPLATE template0");
            Keeper keeper = first.keeper().orElseThrow();
            keeper.keep(
                    new KeptDatabase(label, "neonhub_kept_0badf00d", 1, first.description(), keeper.place("")), folder);
        }

        try (EmbeddedServer next = settings.start()) {
            assertThat(ready()).as("it is in use").isEmpty();
            assertThat(databases(next, "neonhub_")).containsExactly("neonhub_template_of_the_first");
        }
        assertThat(ready()).hasSize(1);
        KeptDatabase kept = folder.list().get(0);
        try (EmbeddedServer opened = EmbeddedServer.open(folder.cluster(kept), settings)) {
            assertThat(databases(opened, "neonhub_kept_")).containsExactly(kept.name());
        }
    }

    @Test
    void aServerThatIsToBeFreshHasNoTemplatesAndLeavesNone() throws Exception {
        startAnd(MARK);
        EmbeddedSettings fresh =
                new EmbeddedSettings(Optional.empty(), 17, Optional.of(cache), Optional.empty(), false, "the default");

        try (EmbeddedServer next = fresh.start()) {
            assertThat(templates(next)).isEmpty();
        }
        assertThat(ready()).hasSize(1);
    }

    @Test
    void twoAtOnceHaveClustersOfTheirOwnAndLeaveBoth() throws Exception {
        try (EmbeddedServer one = settings.start();
                EmbeddedServer other = settings.start()) {
            execute(one, MARK);
            assertThat(templates(other)).isEmpty();
        }
        assertThat(ready()).hasSize(2);
        assertThat(folders(OwnedFolder.PREFIX)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE somebody",
                "ALTER ROLE postgres PASSWORD 'another'",
                "ALTER ROLE postgres SET search_path = elsewhere",
                "ALTER SYSTEM SET work_mem = '8MB'",
                "CREATE DATABASE of_a_test",
                "CREATE TABLE in_the_maintenance_database (id int)",
                "CREATE FUNCTION in_the_maintenance_database() RETURNS int LANGUAGE sql RETURN 1",
                "GRANT CONNECT ON DATABASE template1 TO pg_monitor"
            })
    void aClusterOnWhichMoreWasChangedThanDatabasesOfOursIsNotUsedAgain(String change) throws Exception {
        startAnd(change);

        assertThat(ready()).isEmpty();
        assertThat(folders(OwnedFolder.PREFIX)).isEmpty();
    }

    @Test
    void aClusterThatWasUsedUnchangedIsUsedAgain() throws Exception {
        startAnd("SELECT 1");
        startAnd("SELECT 1");

        assertThat(ready()).hasSize(1);
    }

    @Test
    void oneOfBeforeTheLastBootIsNotTrusted() throws Exception {
        startAnd(MARK);
        String boot = Platform.current().boot().orElseThrow();
        Path entry = cache.resolve(ready().get(0));
        Path earlier = Files.move(entry, cache.resolve(ready().get(0).replace(boot, "00000000")));

        try (EmbeddedServer next = settings.start()) {
            assertThat(templates(next)).isEmpty();
        }
        assertThat(earlier).doesNotExist();
    }

    @Test
    void oneThatAnotherVersionLeftInAnotherFormIsReplaced() throws Exception {
        startAnd(MARK);
        Files.delete(cache.resolve(ready().get(0)).resolve("password"));

        try (EmbeddedServer next = settings.start()) {
            assertThat(templates(next)).isEmpty();
        }
        assertThat(ready()).hasSize(1);
        assertThat(folders(OwnedFolder.PREFIX)).isEmpty();
    }

    @Test
    void atMostFourAreKept() throws Exception {
        List<EmbeddedServer> servers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            servers.add(settings.start());
        }
        servers.forEach(EmbeddedServer::close);

        assertThat(ready()).hasSize(4);
        assertThat(folders(OwnedFolder.PREFIX)).isEmpty();
    }

    /** Listing and taking are two steps, between which others take. */
    @Test
    void whatOthersTakeAtTheSameMomentHindersNobody() throws Exception {
        ReadyClusters ready = new ReadyClusters(cache, "boot", Platform.current());
        Path own = Files.createDirectory(cache.resolve("own"));
        int jvms = 4;
        for (int i = 0; i < jvms - 1; i++) {
            ready.giveBack(new Cluster("cluster", Files.createDirectory(own.resolve("made-" + i)), ""));
        }
        ExecutorService threads = Executors.newFixedThreadPool(jvms);
        try {
            List<Future<Integer>> taken = new ArrayList<>();
            for (int i = 0; i < jvms; i++) {
                Path target = own.resolve("taken-" + i);
                taken.add(threads.submit(() -> takeAndGiveBack(ready, target, 500)));
            }
            for (Future<Integer> one : taken) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(ready()).hasSize(jvms - 1);
    }

    private static int takeAndGiveBack(ReadyClusters ready, Path target, int times) throws IOException {
        int taken = 0;
        for (int i = 0; i < times; i++) {
            if (ready.take("cluster", target)) {
                taken++;
                ready.giveBack(new Cluster("cluster", target, ""));
            }
        }
        return taken;
    }

    private void startAnd(String sql) throws SQLException {
        try (EmbeddedServer server = settings.start()) {
            execute(server, sql);
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> templates(EmbeddedServer server) throws SQLException {
        return databases(server, "neonhub_template_");
    }

    private static List<String> databases(EmbeddedServer server, String prefix) throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT datname FROM pg_database WHERE datname LIKE '" + prefix + "%'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private List<String> ready() throws IOException {
        return folders(ReadyClusters.PREFIX);
    }

    private List<String> folders(String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(cache)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .toList();
        }
    }
}
