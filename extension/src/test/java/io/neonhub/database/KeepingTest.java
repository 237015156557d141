package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.kept.KeptDatabase;
import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import io.neonhub.database.kept.KeptPlace;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.database.server.existing.ExistingSettings;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays on a server that others use. */
class KeepingTest {
    private static final DatabaseRecipe RECIPE =
            DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of());

    @TempDir
    private Path cache;

    @Test
    void aKeptDatabaseStaysOnItsServerUnderANameThatNobodyTakesForAnOrphansAndSaysWhatItIs() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            KeptLabel label = keep(server, 1).get(0);
            assertThat(kept(server))
                    .containsExactly("neonhub_kept_" + label.id() + ": NeonHub: kept after test 0 failed at "
                            + label.at() + "; removed when 5 newer ones are kept on this server");
            KeptDatabase listed = folder().list().get(0);
            assertThat(listed.place())
                    .isEqualTo(new KeptPlace.Server("postgresql://postgres@127.0.0.1:"
                            + server.url("postgres").port() + "/neonhub_kept_" + label.id()));
            assertThat(listed.label()).isEqualTo(label);
        }
    }

    @Test
    void ofMoreThanFiveOnOneServerTheOldestGo() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            KeptLabel oldest = keep(server, 1).get(0);
            keep(server, KeptFolder.MOST);
            assertThat(kept(server))
                    .hasSize(KeptFolder.MOST)
                    .noneMatch(name -> name.startsWith("neonhub_kept_" + oldest.id()));
        }
    }

    /** Names of parameterised tests hold their arguments, whatever these are. */
    @Test
    void aTestMayHaveAnyName() throws SQLException {
        String name = "Prüfung 'läuft' \\ \"überall\" 試験 \uD83D\uDE00 ";
        try (EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            KeptLabel label =
                    keep(server, name + "\u0000\n\uD800" + "ä".repeat(10_000)).get(0);
            String printed = name + "\uFFFD".repeat(3) + "ä".repeat(10_000);
            assertThat(kept(server))
                    .containsExactly("neonhub_kept_" + label.id() + ": NeonHub: kept after " + printed + " failed at "
                            + label.at() + "; removed when 5 newer ones are kept on this server");
            assertThat(folder().list()).extracting(kept -> kept.label().test()).containsExactly(printed);
        }
    }

    @Test
    void aDescriptionThatNobodyCanReadDoesNotHideTheOthers() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults())) {
            KeptLabel label = keep(server, 1).get(0);
            for (String damaged : List.of("test=\\u12", "at=tomorrow", "format=2\ntest=of a later version")) {
                Path other = Files.createDirectory(folder().path().resolve("other" + damaged.length()));
                Files.writeString(other.resolve("0badc0de.properties"), damaged);
            }
            Path other = Files.createDirectory(folder().path().resolve("other"));
            Files.write(other.resolve("0badc0de.properties"), new byte[] {(byte) 0xC3, (byte) 0x28});

            assertThat(folder().list()).extracting(KeptDatabase::label).containsExactly(label);
            keep(server, 1);
            assertThat(folder().list()).hasSize(2);
        }
    }

    private List<KeptLabel> keep(EmbeddedServer server, int count) {
        return keep(server, IntStream.range(0, count).mapToObj(i -> "test " + i).toArray(String[]::new));
    }

    private List<KeptLabel> keep(EmbeddedServer server, String... tests) {
        List<KeptLabel> labels = new ArrayList<>();
        String url = server.url("postgres").toUri();
        try (DatabaseProvider provider =
                DatabaseProvider.on(ExistingSettings.parse("the url", url).start())) {
            for (String test : tests) {
                KeptLabel label = provider.reserve(test).orElseThrow();
                provider.keep(provider.create(RECIPE), label, folder());
                labels.add(label);
            }
        }
        return labels;
    }

    private KeptFolder folder() {
        return KeptFolder.in(Optional.of(cache));
    }

    private static List<String> kept(EmbeddedServer server) throws SQLException {
        DatabaseUrl url = server.url("postgres");
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT datname || ': ' || shobj_description(oid, 'pg_database')"
                                + " FROM pg_database WHERE datname ~ '^neonhub_kept_'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
