package io.neonhub.verification.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.database.Databases;
import io.neonhub.database.TargetDatabase;
import io.neonhub.database.TestDatabase;
import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What a release needs and the server that it is meant for does not have, or does not let its role have. */
@NeonHubDatabase
class HostExtensionsTest {

    @Test
    void anExtensionThatIsThereIsFine(TestDatabase host, Databases databases) throws SQLException {
        try (TestDatabase before = databases.empty();
                TestDatabase after = databases.empty()) {
            execute(after, "CREATE EXTENSION citext");
            assertThat(HostExtensions.missing(host, before, after)).isEmpty();
        }
    }

    @Test
    void oneThatIsNotThereIsStop(TestDatabase host, Databases databases) throws SQLException {
        try (TestDatabase before = databases.empty();
                TestDatabase after = databases.empty()) {
            // What this server cannot have either stands in its catalog alone.
            execute(
                    after,
                    "SET allow_system_table_mods = on; INSERT INTO pg_extension SELECT 999999, 'vector', extowner,"
                            + " extnamespace, extrelocatable, extversion, extconfig, extcondition FROM pg_extension");
            assertThat(HostExtensions.missing(host, before, after))
                    .containsExactly(Finding.stop(
                            "vector",
                            "is an extension that a migration creates, and the server of the database does not have it",
                            "See what there is: SELECT name FROM pg_available_extensions; then do without it, or let the"
                                    + " provider install it first."));
        }
    }

    @Test
    void oneForASuperuserIsAWarningForAnother(TestDatabase host, Databases databases) throws SQLException {
        execute(
                host,
                "DO $$ BEGIN CREATE ROLE deployer LOGIN PASSWORD 'sesame'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        DatabaseUrl url = host.url();
        TargetDatabase named =
                TargetDatabase.of(new DatabaseUrl(url.hosts(), url.database(), "deployer", "sesame", url.properties()));
        try (TestDatabase before = databases.empty();
                TestDatabase after = databases.empty()) {
            execute(after, "CREATE EXTENSION pg_stat_statements; CREATE EXTENSION citext");
            assertThat(HostExtensions.missing(named, before, after))
                    .containsExactly(Finding.warning(
                            "pg_stat_statements",
                            "is an extension that a superuser alone may create, unless the provider lets others, and the"
                                    + " role of the URL is none",
                            "Let the provider, or a superuser, create it before the deploy: CREATE EXTENSION"
                                    + " \"pg_stat_statements\";"));
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
