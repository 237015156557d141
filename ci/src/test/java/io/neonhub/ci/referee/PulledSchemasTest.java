package io.neonhub.ci.referee;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import io.neonhub.verification.schema.pull.PulledSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The schema.prisma of a dossier, beside that of the real {@code prisma db pull}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Tag("processes")
class PulledSchemasTest {
    private static final String PROJECTS = "../verification-suite/src/test/resources/io/neonhub/verification/";

    private final Referee referee = Referee.required();

    @TempDir
    private Path folder;

    @Test
    @NeonHubDatabase
    void ofNeonHubIsThatOfPrismaToTheLetter(TestDatabase database) throws Exception {
        assertThat(ours(database)).isEqualTo(pulled(database));
    }

    @Test
    @NeonHubDatabase(migrations = PROJECTS + "projects/marketplace/prisma/migrations")
    void ofAMarketplaceSaysTheSame(TestDatabase database) throws Exception {
        saysTheSame(database);
    }

    @Test
    @NeonHubDatabase(migrations = PROJECTS + "schema/prisma/agreement/types-and-defaults/migrations")
    void ofAllTypesSaysTheSame(TestDatabase database) throws Exception {
        saysTheSame(database);
    }

    @Test
    @NeonHubDatabase(migrations = PROJECTS + "schema/prisma/agreement/times/migrations")
    void ofTimesSaysTheSame(TestDatabase database) throws Exception {
        saysTheSame(database);
    }

    @Test
    @NeonHubDatabase(migrations = PROJECTS + "schema/prisma/agreement/long-names/migrations")
    void ofLongNamesSaysTheSame(TestDatabase database) throws Exception {
        saysTheSame(database);
    }

    @Test
    @NeonHubDatabase(migrations = PROJECTS + "schema/prisma/agreement/operator-classes/migrations")
    void ofOperatorClassesSaysTheSame(TestDatabase database) throws Exception {
        saysTheSame(database);
    }

    /** Prisma finds in it what the database has. */
    private void saysTheSame(TestDatabase database) throws Exception {
        Path file = Files.writeString(folder.resolve("schema.prisma"), ours(database));

        assertThat(referee.diff(database.uri(), file).output()).endsWith("No difference detected.");
    }

    private static String ours(TestDatabase database) throws SQLException {
        return new PulledSchema(live(database)).text();
    }

    private static Schema live(TestDatabase database) throws SQLException {
        return database.read(connection -> CatalogReader.read(connection, List.of("public")));
    }

    /** Models and enums, without the history table. */
    private String pulled(TestDatabase database) {
        Referee.Answer answer = referee.pull(database.uri());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        return answer.output()
                        .replaceAll("(?s)\\A.*?(?=datasource db)", "")
                        .replaceAll("(?s)(///[^\\n]*\\n)*model _prisma_migrations \\{.*?\\n}\\n+", "")
                        .stripTrailing()
                + "\n";
    }

    @AfterAll
    void stop() {
        referee.close();
    }
}
