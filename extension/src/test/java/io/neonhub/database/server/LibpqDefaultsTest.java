package io.neonhub.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a connection string leaves out comes from where libpq takes it, and in its order. */
class LibpqDefaultsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "-", textBlock = """
            postgresql://                        => PGHOST=h                          => postgresql://ME@h:5432/ME
            postgresql://                        => PGHOST=h PGPORT=5433 PGUSER=u PGDATABASE=d => postgresql://u@h:5433/d
            postgresql://h/d                     => PGUSER=u                          => postgresql://u@h:5432/d
            postgresql://u@h/d                   => PGUSER=other PGDATABASE=other PGHOST=other => postgresql://u@h:5432/d
            postgresql://u@h/d                   => PGPORT=5433                       => postgresql://u@h:5433/d
            postgresql://u@h:1/d                 => PGPORT=5433                       => postgresql://u@h:1/d
            postgresql://u@[::1]/d               => PGPORT=5433                       => postgresql://u@[::1]:5432/d
            postgresql://u@h/d                   => PGSSLMODE=require PGCONNECT_TIMEOUT=5 => postgresql://u@h:5432/d?connect_timeout=5&sslmode=require
            postgresql://u@h/d?sslmode=disable   => PGSSLMODE=require                 => postgresql://u@h:5432/d?sslmode=disable
            postgresql://u@h/d?channelBinding=require => PGCHANNELBINDING=disable     => postgresql://u@h:5432/d?channel_binding=require
            jdbc:postgresql://h/d                => PGUSER=u                          => postgresql://u@h:5432/d
            jdbc:postgresql:d                    => PGHOST=h PGUSER=u                 => postgresql://u@h:5432/d
            postgresql:///d?host=h               => PGUSER=u PGHOST=other             => postgresql://u@h:5432/d
            postgresql://u@h/d                   => PGTZ=UTC PGDATESTYLE=ISO          => postgresql://u@h:5432/d
            """)
    void variablesFillWhatTheUrlLeavesOut(String url, String variables, String whole) {
        assertThat(whole(url, variables).toString()).isEqualTo(whole.replace("ME", System.getProperty("user.name")));
    }

    @Test
    void aPasswordIsFilledInAndNeverShown() {
        LibpqDefaults.Completed completed =
                new LibpqDefaults(Map.of("PGPASSWORD", "p@ss w%rd")).complete("test", "postgresql://u@h/d");

        assertThat(DatabaseUrl.parse("test", completed.url()).password()).isEqualTo("p@ss w%rd");
        assertThat(completed).hasToString("Completed[sources=[PGPASSWORD]]");
    }

    @Test
    void aServiceComesBeforeVariablesAndBehindTheUrl() throws IOException {
        services(
                "[staging]\n# ours\nhost=staging.example.org\nuser=app\npassword=secret\nsslmode=require\n\n[other]\nhost=other\n");

        DatabaseUrl url = whole("postgresql:///d?service=staging", "PGUSER=me PGPORT=5433");
        DatabaseUrl own = whole("postgresql://own@h/d", "PGSERVICE=staging");

        assertThat(url).hasToString("postgresql://app@staging.example.org:5433/d?sslmode=require");
        assertThat(url.password()).isEqualTo("secret");
        assertThat(own).hasToString("postgresql://own@h:5432/d?sslmode=require");
    }

    @Test
    void eachPartIsToldWithItsSource() throws IOException {
        Path file = services("[staging]\nhost=h\nuser=app\n");

        assertThat(new LibpqDefaults(environment("PGSERVICE=staging PGPASSWORD=x PGUSER=me"))
                        .complete("test", "postgresql:///d")
                        .sources())
                .isEqualTo(List.of("the service staging in " + file, "PGPASSWORD"));
    }

    @Test
    void aServiceThatIsNowhereIsNamedWithThoseThatThereAre() throws IOException {
        assertThatThrownBy(() -> whole("postgresql://", "PGSERVICE=staging"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "PGSERVICE: the service 'staging' stands in no service file. There is none: write ~/.pg_service.conf, or"
                                + " name another file with PGSERVICEFILE.");
        Path file = services("[one]\nhost=h\n[two]\nhost=h\n");
        assertThatThrownBy(() -> whole("postgresql://", "PGSERVICE=staging"))
                .isInstanceOf(UsageException.class)
                .hasMessage("PGSERVICE: the service 'staging' stands in no service file. " + file + " has one, two.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            host h             => , line 2, is no parameter. Write name=value, as host=db.example.org.
            service=other      => , line 2, is no parameter. Write name=value, as host=db.example.org.
            ldap://ldap/x      => , line 2, asks a directory service, which is not done here. Write host=, port=, dbname= and so on.
            """)
    void aLineThatIsNoParameterIsNamed(String line, String problem) throws IOException {
        Path file = services("[staging]\n" + line + "\n");

        assertThatThrownBy(() -> whole("postgresql://", "PGSERVICE=staging"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The service file " + file + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            PGSSLMODE=no-verify   => PGSSLMODE: sslmode is 'no-verify'. Write sslmode=require, which encrypts and checks no certificate either.
            PGHOSTADDR=127.0.0.1  => PGHOSTADDR: the parameter hostaddr cannot be used here. Write the address as the host.
            PGOPTIONS=-csearch_path=x => PGOPTIONS cannot be used here: behind a pooler what a session starts with reaches others. Unset it.
            PGSSLCRL=/x           => PGSSLCRL: the parameter sslcrl cannot be used here. Leave it out: pgjdbc looks at no revocation lists.
            PGCONNECT_TIMEOUT=x   => PGCONNECT_TIMEOUT: connect_timeout is 'x'. Write a whole number.
            """)
    void whatCannotBeHonouredIsRefusedUnderItsName(String variables, String message) {
        assertThatThrownBy(() -> whole("postgresql://u@h/d", variables))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void aParameterOfAServiceIsRefusedWithItsFile() throws IOException {
        Path file = services("[staging]\nhost=h\nsslmdoe=require\n");

        assertThatThrownBy(() -> whole("postgresql://", "PGSERVICE=staging"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The service staging in " + file
                        + ": there is no parameter 'sslmdoe'. The nearest is sslmode.");
    }

    @Test
    void aHostOrAServiceNamesADatabaseAndOthersDoNot() {
        assertThat(new LibpqDefaults(Map.of("PGHOST", "h")).nameADatabase()).isTrue();
        assertThat(new LibpqDefaults(Map.of("PGSERVICE", "s")).nameADatabase()).isTrue();
        assertThat(new LibpqDefaults(Map.of("PGUSER", "u", "PGDATABASE", "d", "PGHOST", "")).nameADatabase())
                .isFalse();
    }

    private DatabaseUrl whole(String url, String variables) {
        return DatabaseUrl.parse(
                "test",
                new LibpqDefaults(environment(variables)).complete("test", url).url());
    }

    private Map<String, String> environment(String variables) {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", home.toString()));
        for (String variable : variables.split(" ")) {
            String[] parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }

    private Path services(String text) throws IOException {
        return Files.writeString(home.resolve(".pg_service.conf"), text);
    }
}
