package io.neonhub.ci.referee;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TargetDatabase;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.migration.MigrationDirectory;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.history.EvaluatedHistory;
import io.neonhub.verification.history.HistoryEvaluation;
import io.neonhub.verification.history.HistoryReader;
import io.neonhub.verification.history.PrismaForecast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories made by real commands: what we say of each, and what the real Prisma says and does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Tag("processes")
class HistoryCasesTest {
    private static final PrismaVersion NEW = PrismaVersion.parse("6.19.3");

    private final Referee referee = Referee.required();
    private final EmbeddedServer server = EmbeddedServer.start(EmbeddedSettings.defaults());

    static List<HistoryCase> cases() throws IOException {
        return HistoryCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void weSayWhatIsTheMatterAndForeseeWhatPrismaSays(HistoryCase history, @TempDir Path folder) throws Exception {
        try (HistoryScene scene = HistoryScene.play(history, server, referee, folder)) {
            EvaluatedHistory evaluated = evaluate(history, scene);

            assertThat(states(evaluated)).containsExactlyElementsOf(history.ours());
            Referee.Answer status = referee.status(scene.url(), scene.migrations(), history.order());
            hold(status, history.says());
            foreseen(status, evaluated.prisma().status());
            Referee.Answer deploy = referee.deploy(scene.url(), scene.migrations(), history.order());
            hold(deploy, history.does());
            if (!history.failsInScript()) {
                foreseen(deploy, evaluated.prisma().deploy());
            }
            if (deploy.exitCode() == 0) {
                assertThat(evaluated.prisma().runs()).allMatch(deploy.output()::contains);
            }
        }
    }

    private static EvaluatedHistory evaluate(HistoryCase history, HistoryScene scene) throws SQLException {
        PrismaVersion version = history.order().equals("locale") ? NEW : PrismaVersion.DEFAULT;
        return HistoryEvaluation.evaluate(
                MigrationDirectory.readWithGaps(scene.migrations().toString(), version),
                version,
                HistoryReader.read(TargetDatabase.parse("test", scene.url())));
    }

    private static List<String> states(EvaluatedHistory evaluated) {
        return Stream.concat(
                        evaluated.whole().stream().map(mark -> "* " + mark.state()),
                        evaluated.migrations().stream()
                                .flatMap(it -> it.marks().stream().map(mark -> it.name() + " " + mark.state())))
                .toList();
    }

    private static void hold(Referee.Answer actual, HistoryCase.Expected expected) {
        assertThat(actual.output()).contains(expected.words());
        assertThat(actual.exitCode()).isEqualTo(expected.exitCode());
    }

    private static void foreseen(Referee.Answer actual, PrismaForecast.Answer forecast) {
        assertThat(actual.output()).contains(forecast.says());
        assertThat(actual.exitCode()).isEqualTo(forecast.exitCode());
    }

    @Test
    void theDocumentationHasEachCase() throws IOException {
        String documentation = Files.readString(Path.of("docs/history.md"));

        assertThat(documentation).contains(CaseTable.of(HistoryCase.all()));
    }

    @AfterAll
    void stop() {
        referee.close();
        server.close();
    }
}
