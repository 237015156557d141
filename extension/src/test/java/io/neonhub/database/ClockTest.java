package io.neonhub.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.kept.KeptFolder;
import io.neonhub.database.kept.KeptLabel;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.database.server.existing.ExistingSettings;
import io.neonhub.migration.NeonHubV3;
import io.neonhub.migration.PrismaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that share a server, and whose clocks are wrong. Nothing of a living one is lost by that. */
class ClockTest {
    private static final Clock RIGHT = Clock.systemUTC();
    private static final Clock AHEAD = Clock.offset(RIGHT, Duration.ofDays(400));
    private static final Clock BEHIND = Clock.offset(RIGHT, Duration.ofDays(-400));

    private final EmbeddedServer server = EmbeddedServer.start(new EmbeddedSettings(
            Optional.empty(),
            EmbeddedSettings.DEFAULT_MAJOR,
            EmbeddedSettings.defaultCacheFolder(),
            Optional.empty(),
            false,
            "nothing of an earlier test on it"));

    @TempDir
    private Path cache;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneThatIsAheadRemovesTemplatesButNothingThatALivingSessionCannotBuildAgain() throws Exception {
        try (DatabaseProvider living = machine(RIGHT)) {
            TestDatabase database = living.create(recipe());
            List<String> ofTheLiving = templates();
            use(AHEAD, another());
            assertThat(templates()).doesNotContainAnyElementsOf(ofTheLiving).hasSize(1);

            assertThat(users(database)).isZero();
            assertThat(users(living.create(recipe("classpath:seed/one-user.sql"))))
                    .isOne();
            assertThat(users(living.create(recipe()))).isZero();
        }
        assertThat(disposable()).isEmpty();
    }

    @Test
    void aTemplateThatWasUsedOnADayToComeIsNotKeptUntilThen() throws Exception {
        use(AHEAD, recipe());
        use(RIGHT, another());

        assertThat(comments()).singleElement().asString().contains(day(RIGHT));
    }

    @Test
    void oneThatWasUsedTomorrowIs() throws Exception {
        use(Clock.offset(RIGHT, Duration.ofDays(1)), recipe());
        use(RIGHT, another());

        assertThat(templates()).hasSize(2);
    }

    @Test
    void aDayThatIsNoneMakesNoTemplate() {
        assertThat(Template.read("name", "NeonHub template, built on 2026-02-01, last used on 2026-02-31"))
                .isEmpty();
    }

    @Test
    void whatIsKeptNowStaysThoughTheClockWasSetBackSinceTheOthers() {
        keep(AHEAD, KeptFolder.MOST);

        List<KeptLabel> now = keep(RIGHT, 2);

        assertThat(folder().list())
                .hasSize(KeptFolder.MOST)
                .extracting(kept -> kept.label())
                .containsAll(now);
    }

    private List<KeptLabel> keep(Clock clock, int count) {
        List<KeptLabel> labels = new ArrayList<>();
        try (DatabaseProvider provider = machine(clock)) {
            for (int i = 0; i < count; i++) {
                KeptLabel label = provider.reserve("test " + i).orElseThrow();
                provider.keep(provider.create(recipe()), label, folder());
                labels.add(label);
            }
        }
        return labels;
    }

    private KeptFolder folder() {
        return KeptFolder.in(Optional.of(cache));
    }

    private void use(Clock clock, DatabaseRecipe... recipes) {
        try (DatabaseProvider provider = machine(clock)) {
            for (DatabaseRecipe recipe : recipes) {
                provider.create(recipe).close();
            }
        }
    }

    private DatabaseProvider machine(Clock clock) {
        return DatabaseProvider.on(
                ExistingSettings.parse("the url", server.url("postgres").toUri())
                        .start(),
                clock);
    }

    private static DatabaseRecipe recipe(String... seed) {
        return DatabaseRecipe.read(NeonHubV3.MIGRATIONS, PrismaVersion.DEFAULT, List.of(seed));
    }

    private DatabaseRecipe another() throws IOException {
        Path migration = Files.createDirectories(cache.resolve("another/20260101000000_first"));
        Files.writeString(migration.resolve("migration.sql"), "CREATE TABLE t (id int PRIMARY KEY)");
        return DatabaseRecipe.read(cache.resolve("another").toString(), PrismaVersion.DEFAULT, List.of());
    }

    private static String day(Clock clock) {
        return Instant.now(clock).atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static int users(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM users")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<String> templates() throws SQLException {
        return query("SELECT datname FROM pg_database WHERE datname ~ '^neonhub_template_'");
    }

    private List<String> comments() throws SQLException {
        return query(
                "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname ~ '^neonhub_template_'");
    }

    private List<String> disposable() throws SQLException {
        return query("SELECT datname FROM pg_database WHERE datname ~ '^" + Owner.DISPOSABLE + "$'");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = server.url("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
