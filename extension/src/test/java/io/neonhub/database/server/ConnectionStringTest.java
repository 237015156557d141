package io.neonhub.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

/** The files hold {@code URL  =>  outcome}, one to a line. Every password in them is made of the word hush. */
class ConnectionStringTest {
    private static final String SEPARATOR = "  =>  ";

    static Stream<Arguments> wellFormed() throws IOException {
        return lines("well-formed-urls.txt");
    }

    static Stream<Arguments> malformed() throws IOException {
        return lines("malformed-urls.txt");
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void aUrlIsRead(String text, String parts) {
        assertThat(shown(DatabaseUrl.parse("here", text))).isEqualTo(parts.replace("$USER", user()));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void theDriverFindsTheSamePartsInTheJdbcForm(String text) {
        DatabaseUrl url = DatabaseUrl.parse("here", text);

        Properties found = Objects.requireNonNull(Driver.parseURL(url.toJdbc(), url.credentials()));

        assertThat(found.getProperty("PGHOST"))
                .isEqualTo(joined(url, host -> host.name().contains(":") ? "[" + host.name() + "]" : host.name()));
        assertThat(found.getProperty("PGPORT")).isEqualTo(joined(url, host -> String.valueOf(host.port())));
        assertThat(found.getProperty("PGDBNAME")).isEqualTo(url.database());
        assertThat(found.getProperty("user")).isEqualTo(url.user());
        url.properties()
                .forEach((name, value) -> assertThat(found.getProperty(name)).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void theJdbcFormIsReadAsTheSame(String text) {
        DatabaseUrl url = DatabaseUrl.parse("here", text);

        String login = "user=" + Percent.encode(url.user()) + "&password=" + Percent.encode(url.password());
        String jdbc = url.toJdbc() + (url.properties().isEmpty() ? "?" : "&") + login;

        assertThat(DatabaseUrl.parse("here", jdbc)).isEqualTo(url);
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void theUriFormIsReadAsTheSameButForWhatPsqlDoesNotKnow(String text) {
        DatabaseUrl url = DatabaseUrl.parse("here", text);

        DatabaseUrl read = DatabaseUrl.parse("here", url.toUri());

        assertThat(read)
                .isEqualTo(new DatabaseUrl(url.hosts(), url.database(), url.user(), url.password(), read.properties()));
        assertThat(url.properties()).containsAllEntriesOf(read.properties());
        assertThat(UrlParameters.forPsql(read.properties())).isEqualTo(UrlParameters.forPsql(url.properties()));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aUrlThatCannotBeMeantIsRefusedWithWhatToWrite(String text, String message) {
        assertThatThrownBy(() -> DatabaseUrl.parse("here", text))
                .isExactlyInstanceOf(UsageException.class)
                .hasMessage("here: " + message)
                .hasMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsNoUrl(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse("here", text))
                .hasMessage("here: there is no URL. Write postgresql://USER:PASSWORD@HOST:PORT/DATABASE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://u:hush\n@h/db", "postgresql://u:hush\t@h/db", "postgresql://u:hush@h/db "})
    void aUrlHoldsNoBlanks(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse("here", text))
                .hasMessage("here: there is a space or a line break inside. Write a space that belongs to it as %20.");
    }

    @Test
    void thereAreEnoughExamples() throws IOException {
        assertThat(wellFormed()).hasSizeGreaterThan(80);
        assertThat(malformed()).hasSizeGreaterThan(120);
    }

    private static String shown(DatabaseUrl url) {
        return url.hosts() + " " + url.database() + " " + url.user() + " " + url.password() + " " + url.properties();
    }

    private static String joined(DatabaseUrl url, java.util.function.Function<DatabaseUrl.Host, String> part) {
        return url.hosts().stream().map(part).collect(Collectors.joining(","));
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    private static Stream<Arguments> lines(String file) throws IOException {
        try (InputStream text = Objects.requireNonNull(ConnectionStringTest.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(SEPARATOR, -1))
                    .map(Arguments::of);
        }
    }
}
