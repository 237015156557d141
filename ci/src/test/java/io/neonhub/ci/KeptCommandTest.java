package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.neonhub.database.DatabaseProvider;
import io.neonhub.database.DatabaseRecipe;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.container.AutoSettings;
import io.neonhub.database.server.container.ContainerSettings;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCommandTest {
    @TempDir
    private Path cache;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void letTheServersUserPass() throws IOException {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void whereNothingIsKeptItSaysSo() {
        assertThat(kept(InputStream.nullInputStream(), "list")).isZero();

        assertThat(out).hasToString("No failed test has left a database.\n");
    }

    @Test
    void aDatabaseIsListedWithItsTestAndItsServer() {
        KeptDatabase one = keep();

        assertThat(kept(InputStream.nullInputStream())).isZero();

        assertThat(out)
                .hasToString(one.label().id() + "  " + one.label().at() + "  a test  (embedded 17.11, the default, "
                        + one.bytes() / 1024 / 1024 + " MB)\n");
    }

    @Test
    void anOpenedDatabaseCanBeReachedByThePrintedUrlUntilEnterIsPressed() {
        KeptDatabase one = keep();
        Visitor visitor = new Visitor();

        assertThat(kept(visitor, "open", one.label().id())).isZero();

        assertThat(visitor.answer).isEqualTo(one.name());
        assertThat(err).hasToString("PostgreSQL 17.11 runs until you press Enter.\n");
        assertThat(folder().isOpen(one)).isFalse();
    }

    @Test
    void soCanOneThatWasInAContainerAsOftenAsItIsOpened() {
        KeptDatabase one = keep(container());
        for (int i = 0; i < 2; i++) {
            Visitor visitor = new Visitor();
            out.getBuffer().setLength(0);

            assertThat(kept(visitor, "open", one.label().id())).isZero();

            assertThat(visitor.answer).isEqualTo(one.name());
        }
        assertThat(kept(InputStream.nullInputStream(), "remove", one.label().id()))
                .isZero();
        assertThat(folder().path()).isEmptyDirectory();
    }

    @Test
    void aRemovedDatabaseIsGone() {
        KeptDatabase one = keep();

        assertThat(kept(InputStream.nullInputStream(), "remove", one.label().id()))
                .isZero();

        assertThat(folder().list()).isEmpty();
        assertThat(folder().path()).isEmptyDirectory();
    }

    @Test
    void anUnknownIdIsMisuse() {
        assertThat(kept(InputStream.nullInputStream(), "open", "0badf00d")).isEqualTo(2);

        assertThat(err)
                .hasToString("There is no kept database '0badf00d'. ci/verify kept lists those there are; of all that"
                        + " failed tests leave, the last 5 stay.\nci/verify --help lists the options.\n");
    }

    @Test
    void oneOnAServerThatRunsIsShownWithoutItsPassword() {
        folder().add(
                        List.of(new KeptDatabase(
                                new KeptLabel("0badf00d", "a test", Instant.EPOCH),
                                "neonhub_kept_0badf00d",
                                8 << 20,
                                "existing 17.11 at db.test:5432, as configured",
                                new KeptPlace.Server("postgresql://app@db.test:5432/neonhub_kept_0badf00d"))),
                        nothing -> {});

        assertThat(kept(InputStream.nullInputStream(), "open", "0badf00d")).isZero();

        assertThat(out).hasToString("postgresql://app@db.test:5432/neonhub_kept_0badf00d\n");
        assertThat(err).hasToString("Its server runs; the password is that of neonhub.server.url.\n");
    }

    /** Connects to what was printed when it is asked whether Enter was pressed. */
    private final class Visitor extends InputStream {
        private String answer = "";

        @Override
        public int read() throws IOException {
            String uri = out.toString().strip();
            String login = uri.substring("postgresql://".length(), uri.indexOf('@'));
            String[] parts = login.split(":", 2);
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:postgresql://" + uri.substring(uri.indexOf('@') + 1), parts[0], parts[1]);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT current_database()")) {
                row.next();
                answer = row.getString(1);
                return '\n';
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    private KeptDatabase keep() {
        EmbeddedSettings settings = new EmbeddedSettings(
                Optional.empty(),
                EmbeddedSettings.DEFAULT_MAJOR,
                EmbeddedSettings.defaultCacheFolder(),
                Optional.empty(),
                true,
                "the default");
        return keep(EmbeddedServer.start(settings));
    }

    private static PostgresServer container() {
        String image = System.getProperty("neonhub.container.image", "postgres:17");
        PostgresServer server =
                new AutoSettings(new ContainerSettings(image, "as configured"), EmbeddedSettings.defaults()).start();
        if (server.description().startsWith("container")) {
            return server;
        }
        server.close();
        if (List.of(System.getProperty("neonhub.test.required", "").split(",")).contains("containers")) {
            fail("neonhub.test.required names containers, but the server is " + server.description());
        }
        return Assumptions.abort("servers in containers: the server is " + server.description());
    }

    private KeptDatabase keep(PostgresServer server) {
        try (DatabaseProvider provider = DatabaseProvider.on(server)) {
            TestDatabase database =
                    provider.create(DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of()));
            provider.keep(database, provider.reserve("a test").orElseThrow(), folder());
        }
        return folder().list().get(0);
    }

    private KeptFolder folder() {
        return KeptFolder.in(Optional.of(cache));
    }

    private int kept(InputStream in, String... arguments) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                cache,
                Clock.systemUTC(),
                List.of(),
                Map.of());
        String[] all = new String[arguments.length + 3];
        all[0] = "kept";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--cache";
        all[arguments.length + 2] = cache.toString();
        return Verify.run(surroundings, in, all);
    }
}
