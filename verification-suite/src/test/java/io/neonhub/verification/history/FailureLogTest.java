package io.neonhub.verification.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what the engine stored about a failure only code and message are taken, without values that come from rows. */
class FailureLogTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            Database error code: 23505|Database error:|ERROR: duplicate key value violates unique constraint "users_email_key"|DETAIL: Key (email)=(ada@example.org) already exists. => 23505: duplicate key value violates unique constraint "users_email_key"
            Database error code: 22P02|Database error:|ERROR: invalid input syntax for type integer: "ada" => 22P02: invalid input syntax for type integer: "…"
            Database error code: 22P02|Database error:|ERROR: invalid input value for enum role: "ada" => 22P02: invalid input value for enum role: "…"
            Database error code: 22003|Database error:|ERROR: value "12345678901" is out of range for type integer => 22003: value "…" is out of range for type integer
            Database error code: 22008|Database error:|ERROR: date/time field value out of range: "2026-31-12" => 22008: date/time field value out of range: "…"
            Database error code: 42P01|Database error:|ERROR: relation "posts" does not exist => 42P01: relation "posts" does not exist
            """)
    void takesCodeAndMessageAlone(String logs, String error) {
        assertThat(FailureLog.error(logs.replace("|", "\n"))).contains(error);
    }
}
