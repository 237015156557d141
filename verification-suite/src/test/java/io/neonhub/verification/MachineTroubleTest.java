package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the machine does to a check says nothing about the database: it is an error, and no finding. */
class MachineTroubleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            RAISE 'line dropped' USING ERRCODE = '08006'     | line dropped (SQLSTATE 08006)
            RAISE 'too many clients' USING ERRCODE = '53300' | too many clients (SQLSTATE 53300)
            RAISE 'bad block' USING ERRCODE = '58030'        | bad block (SQLSTATE 58030)
            PERFORM pg_terminate_backend(pg_backend_pid())   | terminating connection due to administrator command (SQLSTATE 57P01)
            """)
    void isAnErrorWithTheWordsOfTheServer(String trouble, String words, @TempDir Path folder) throws IOException {
        List<Throwable> failures = failures(trouble, folder);

        assertThat(failures).hasSize(7).hasOnlyElementsOfType(EnvironmentException.class);
        assertThat(failures)
                .extracting(Throwable::getMessage)
                .containsOnly("The check could not end: " + words
                        + ". Look in the server's log for the cause, and run it again.");
    }

    /** What the server does to a statement alone may be the database's doing. */
    @ParameterizedTest
    @CsvSource({"57014", "54001", "XX000"})
    void otherErrorsStayFindings(String state, @TempDir Path folder) throws IOException {
        List<Throwable> failures = failures("RAISE 'no' USING ERRCODE = '" + state + "'", folder);

        assertThat(failures)
                .hasSize(7)
                .extracting(failure ->
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse(""))
                .containsOnly("public.metric_events: refuses INSERT: no (SQLSTATE " + state + ")");
    }

    private static List<Throwable> failures(String trouble, Path folder) throws IOException {
        Path seed = Files.writeString(folder.resolve("trouble.sql"), """
                CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %s; RETURN NULL; END $$;
                CREATE TRIGGER trouble BEFORE INSERT ON metric_events EXECUTE FUNCTION trouble();
                """.formatted(trouble));
        return Suites.failures(Suites.run(Map.of("neonhub.seed", seed.toString()), MetricEvents.class));
    }
}
