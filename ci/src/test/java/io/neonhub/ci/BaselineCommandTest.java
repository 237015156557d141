package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.data.BaselineFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeonHubDatabase
class BaselineCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesDownWhatTheRowsComeToAndSaysSo(TestDatabase target) throws Exception {
        Path file = folder.resolve("baseline.json");
        Path data = Files.writeString(folder.resolve("data"), "may-grow metric_events\n");

        assertThat(baseline(
                        Map.of("DATABASE_URL", target.uri()), "--baseline", file.toString(), "--data", data.toString()))
                .isZero();

        assertThat(err).hasToString("Reading the rows of " + target.name() + " at " + target.authority() + " …\n");
        assertThat(out).hasToString("""
                public.accounts             0 rows, must-not-change
                public.agent_jobs           0 rows, must-not-change
                public.content_drafts       0 rows, must-not-change
                public.metric_events        0 rows, may-grow
                public.sessions             0 rows, must-not-change
                public.users                0 rows, must-not-change
                public.verification_tokens  0 rows, must-not-change
                Baseline of 7 tables: FILE. Keep baseline.json.key beside it, and out of the repository.
                """.replace("FILE", file.toString()));
        assertThat(BaselineFile.read(file).baseline().expectations()).containsExactly("may-grow metric_events");
    }

    @Test
    void neverOverwritesOne(TestDatabase target) throws Exception {
        Path file = Files.writeString(folder.resolve("baseline.json"), "mine");

        assertThat(baseline(Map.of(), "--database-url", target.uri(), "--baseline", file.toString()))
                .isEqualTo(2);

        assertThat(err)
                .hasToString("--baseline " + file + " exists already, and what it knows would be lost. Name another"
                        + " file, or remove it.\nci/verify --help lists the options.\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aSampleIsAPercentage() {
        assertThat(baseline(Map.of(), "--sample", "0")).isEqualTo(2);

        assertThat(err)
                .hasToString("--sample 0: write a whole number from 1 to 100.\nci/verify --help lists the options.\n");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOfTheEnvironment(TestDatabase target) {
        String missing = target.uri().replace(target.name(), "nowhere");

        assertThat(baseline(
                        Map.of(),
                        "--database-url",
                        missing,
                        "--baseline",
                        folder.resolve("b").toString()))
                .isEqualTo(3);

        assertThat(err)
                .hasToString("Reading the rows of nowhere at " + target.authority() + " …\nThe server at "
                        + target.authority() + " has no database nowhere. Correct the name in the URL.\n");
        assertThat(folder).isEmptyDirectory();
    }

    private int baseline(Map<String, String> environment, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "baseline";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Verify.run(
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        Clock.systemUTC(),
                        List.of(),
                        environment),
                arguments);
    }
}
