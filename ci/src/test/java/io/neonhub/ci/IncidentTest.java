package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A realistic incident and its dossier, which is {@code ci/docs/incident}: somebody marked the migration as applied by hand,
 * indexes are missing, and a column's type was changed on the live database.
 */
@NeonHubDatabase
class IncidentTest {
    private static final Path DOCUMENTED = Path.of("docs/incident");

    @TempDir
    private Path report;

    @Test
    void itsDossierIsTheOneInTheDocumentation(TestDatabase live) throws Exception {
        execute(live, """
                UPDATE _prisma_migrations SET id = 'by hand', applied_steps_count = 0, logs = '', finished_at = started_at;
                DROP INDEX "agent_jobs_status_idx";
                DROP INDEX "metric_events_type_idx";
                ALTER TABLE content_drafts ALTER COLUMN title TYPE varchar(200);
                ALTER TABLE users ADD COLUMN nickname text;
                ALTER TABLE users ENABLE ROW LEVEL SECURITY;
                INSERT INTO users (id, email, nickname, "updatedAt") VALUES ('u1', 'ada@example.org', 'ada', now());""");

        StringWriter out = new StringWriter();
        assertThat(Verify.run(
                        new Surroundings(
                                new PrintWriter(out, true),
                                new PrintWriter(out, true),
                                false,
                                report,
                                Clock.systemUTC(),
                                List.of(),
                                Map.of()),
                        "drift",
                        "--database-url",
                        live.uri(),
                        "--report",
                        report.toString()))
                .as(out.toString())
                .isEqualTo(1);

        Map<String, String> written = files(report.resolve("dossier"), live);
        assertThat(written.values()).noneMatch(text -> text.contains("ada"));
        Path copy = Path.of("target/incident");
        for (Map.Entry<String, String> file : written.entrySet()) {
            Path to = copy.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
        assertThat(files(DOCUMENTED, live))
                .as("where the dossier is meant to have changed: rm -r docs/incident; cp -r target/incident docs")
                .isEqualTo(written);
    }

    /** Each with names and times that are the same in every run. */
    private static Map<String, String> files(Path folder, TestDatabase live) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                texts.put(steady(folder.relativize(file).toString(), live), steady(Files.readString(file), live));
            }
        }
        return texts;
    }

    private static String steady(String text, TestDatabase live) {
        return text.replace(live.name().replace("_", "\\_"), "neonhub")
                .replace(live.name(), "neonhub")
                .replace(live.authority(), "db.example.org:5432")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2026-11-27T08:00:00Z")
                .replace(LocalDate.now(ZoneOffset.UTC).toString(), "2026-11-27")
                .replaceAll("\\d{14}\\\\?_fix", "20261127080000_fix");
    }

    private static void execute(TestDatabase database, String sql) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
