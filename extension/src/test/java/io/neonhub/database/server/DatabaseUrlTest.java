package io.neonhub.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
    private final DatabaseUrl url = new DatabaseUrl("::1", 5433, "né on", "u:ser", "p@ss/w+rd %");

    @Test
    void theUriFormPercentEncodesEveryPart() {
        assertThat(url.toUri()).isEqualTo("postgresql://u%3Aser:p%40ss%2Fw%2Brd%20%25@[::1]:5433/n%C3%A9%20on");
        assertThat(URI.create(url.toUri()).getPort()).isEqualTo(5433);
    }

    @Test
    void theJdbcFormHoldsNoLogin() {
        assertThat(url.toJdbc()).isEqualTo("jdbc:postgresql://[::1]:5433/n%C3%A9%20on");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(url).hasToString("postgresql://u%3Aser@[::1]:5433/n%C3%A9%20on");
    }

    @Test
    void theEnvironmentHoldsTheLoginAndHowItIsEncrypted() {
        DatabaseUrl encrypted = DatabaseUrl.parse(
                "test",
                "postgresql://u:p%40ss@a:5433,b/né%20on?sslmode=verify-full&sslrootcert=/ca.pem&channel_binding=require"
                        + "&connect_timeout=7&application_name=x&pgbouncer=true");
        assertThat(encrypted.toEnvironment())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PGHOST", "a,b",
                        "PGPORT", "5433,5432",
                        "PGDATABASE", "né on",
                        "PGUSER", "u",
                        "PGPASSWORD", "p@ss",
                        "PGSSLMODE", "verify-full",
                        "PGSSLROOTCERT", "/ca.pem",
                        "PGCHANNELBINDING", "require",
                        "PGCONNECT_TIMEOUT", "7",
                        "PGAPPNAME", "x"));
        assertThat(url.toEnvironment()).containsEntry("PGHOST", "::1").doesNotContainKey("PGSSLMODE");
    }
}
