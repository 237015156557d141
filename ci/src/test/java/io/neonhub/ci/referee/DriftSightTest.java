package io.neonhub.ci.referee;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether Prisma sees a drift, as each case of the catalogue says, by the real Prisma: it deploys what the database was
 * meant to be as a migration, and then compares the drifted one with a replay of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Tag("processes")
class DriftSightTest {
    private static final Path CASES = Path.of("../verification-suite/src/test/resources/drift-cases");
    private static final Pattern CASE =
            Pattern.compile("-- prisma: (yes|no)\n.*?-- old\n(.*?)\n\n-- new\n(.*?)\n\n.*", Pattern.DOTALL);

    private static final Pattern ROLE = Pattern.compile("CREATE ROLE (\\w+);");

    private final Referee referee = Referee.required();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @NeonHubDatabase(migrations = "src/test/resources/projects/nothing/migrations")
    void isAsTheCaseSays(Path file, TestDatabase database, @TempDir Path folder) throws Exception {
        Matcher drift = CASE.matcher(withRoles(Files.readString(file), database));
        assertThat(drift.matches()).isTrue();
        execute(database, "DROP TABLE _prisma_migrations");
        Files.writeString(folder.resolve("migration_lock.toml"), "provider = \"postgresql\"\n");
        Path migration = Files.createDirectories(folder.resolve("20250101000000_old"));
        Files.writeString(migration.resolve("migration.sql"), drift.group(2));
        assertThat(referee.deploy(database.uri(), folder, "bytes").exitCode()).isZero();

        execute(database, drift.group(3));

        Referee.Answer answer = referee.drift(database.uri(), folder);
        assertThat(answer.exitCode())
                .as(answer.output())
                .isEqualTo(drift.group(1).equals("yes") ? 2 : 0);
    }

    /** Roles belong to the server, where an earlier case may have left them. */
    private static String withRoles(String text, TestDatabase database) throws SQLException {
        Matcher roles = ROLE.matcher(text);
        while (roles.find()) {
            execute(
                    database,
                    "DO $$ BEGIN CREATE ROLE " + roles.group(1) + "; EXCEPTION WHEN duplicate_object THEN END $$");
        }
        return roles.replaceAll("SELECT 1;");
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterAll
    void stop() {
        referee.close();
    }
}
