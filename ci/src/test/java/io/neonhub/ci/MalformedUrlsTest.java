package io.neonhub.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * URLs that somebody has mistyped, given to {@code ci/verify smoke}: one line says where and what to write instead, nobody is
 * connected to, and no password is shown. A hundred of them are drawn by {@code neonhub.test.seed}.
 */
class MalformedUrlsTest {
    private static final String MARK = "Zq7Kx9Vw";
    private static final int DRAWN = 100;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String PLAIN = LETTERS + "ABCXYZ0123456789._~-";

    /** How a URL with that password becomes one that nobody can read. */
    private static final List<BiFunction<Random, String, String>> MISTAKES = List.of(
            (random, secret) -> "x" + some(random, LETTERS) + "://u:" + secret + "@db.invalid/staging",
            (random, secret) -> one(random, ":", ":/", "//", ":\\\\", "") + "u:" + secret + "@db.invalid/staging",
            (random, secret) -> "postgresql" + one(random, ":", ":/", "//", "s://") + "u:" + secret + "@db.invalid/s",
            (random, secret) ->
                    uri(within(random, secret, "#", " ", "\t", "\n", "\r\n", "\u0007"), "db.invalid/staging"),
            (random, secret) -> uri(within(random, secret, "@", "/", "?", "//", "@:"), "db.invalid/staging"),
            (random, secret) -> uri(within(random, secret, "%", "%%", "%g", "%0", "%-1"), "db.invalid/staging")
                    .replaceAll("%([0-9a-fA-F]{2})", "%x$1"),
            (random, secret) -> uri(within(random, secret, "%FF", "%C3%28", "%00", "%0A"), "db.invalid/staging"),
            (random, secret) ->
                    uri(secret, "db.invalid:" + one(random, "0", "-1", "65536", "5432x", "port") + "/staging"),
            (random, secret) -> uri(secret, "db.invalid:" + (65_536 + random.nextInt(1_000_000)) + "/staging"),
            (random, secret) ->
                    uri(secret, within(random, "db.invalid", "<", ">", "!", "$", "*", "(", "=", ";", "&", "\\") + "/s"),
            (random, secret) ->
                    uri(secret, one(random, "[::1", "::1]", "[1:2:3]", "[::::]", "[db]", "1:2:3:4") + "/staging"),
            (random, secret) ->
                    uri(secret, one(random, ",db.invalid", "db.invalid,", ",,", "db.invalid:1:2") + "/staging"),
            (random, secret) -> uri(secret, "db.invalid/staging/" + some(random, LETTERS)),
            (random, secret) -> uri(secret, "db.invalid/staging?zz" + some(random, LETTERS) + "=1"),
            (random, secret) ->
                    uri(secret, "db.invalid/staging?" + one(random, "sslmode", "=1", "&", "schema=public&")),
            (random, secret) ->
                    uri(secret, "db.invalid/staging?sslmode=require&sslmode=" + one(random, "disable", "prefer")),
            (random, secret) -> uri(
                    secret, "db.invalid:1/s?" + one(random, "user=x", "password=x", "host=x", "port=2", "dbname=x")),
            (random, secret) -> uri(
                    secret,
                    "db.invalid/s?" + one(random, "sslmode", "connect_timeout", "channel_binding") + "="
                            + some(random, LETTERS) + "x"),
            (random, secret) -> uri(
                    secret,
                    "db.invalid/s?" + one(random, "ssl", "sslcrl", "hostaddr", "passfile", "service") + "="
                            + some(random, LETTERS) + "x"),
            (random, secret) ->
                    one(random, "'", "\"", " ", "\n", "DATABASE_URL=", "psql ", "$") + uri(secret, "db.invalid/s"),
            (random, secret) -> "jdbc:postgresql://u:" + secret + "@db.invalid/" + some(random, LETTERS),
            (random, secret) ->
                    "jdbc:postgresql://db.invalid/s?user=u&password=" + secret + "&" + some(random, LETTERS),
            (random, secret) ->
                    "postgresql://db.invalid/s?password=" + secret + "&" + some(random, LETTERS) + MARK + "=1",
            (random, secret) -> one(random, "host", "user", "dbname") + "=x password=" + secret + " port=1",
            (random, secret) -> "postgresql://u:" + secret + one(random, "", "/staging", "?schema=public"));

    @TempDir
    private Path home;

    static Stream<String> drawn() {
        Random random = new Random(Long.getLong("neonhub.test.seed", 20261130));
        return IntStream.range(0, DRAWN)
                .mapToObj(i -> MISTAKES.get(i % MISTAKES.size())
                        .apply(random, some(random, PLAIN) + MARK + some(random, PLAIN)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void oneThatWasDrawn(String url) throws IOException {
        refused(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "postgresql",
                "postgres:/",
                "localhost:5432",
                "file:./dev.db",
                "POSTGRESQL://u:Zq7Kx9Vw@db.invalid/staging",
                "postgresql+asyncpg://u:Zq7Kx9Vw@db.invalid/staging",
                "mongodb+srv://u:Zq7Kx9Vw@db.invalid/staging",
                "https://u:Zq7Kx9Vw@db.invalid/staging",
                "prisma+postgres://accelerate.prisma-data.net/?api_key=Zq7Kx9Vw",
                "prisma",
                "jdbc:postgresql",
                "jdbc:mysql://db.invalid/staging?user=u&password=Zq7Kx9Vw",
                "sqlserver://db.invalid;user=u;password=Zq7Kx9Vw",
                "Server=db.invalid;User Id=u;Password=Zq7Kx9Vw;",
                "${DATABASE_URL}",
                "env(\"DATABASE_URL\")",
                "%DATABASE_URL%",
                "export DATABASE_URL=postgresql://u:Zq7Kx9Vw@db.invalid/staging",
                "psql 'postgresql://u:Zq7Kx9Vw@db.invalid/staging'",
                "postgresql://USER:PASSWORD@HOST:PORT/DATABASE",
                "postgresql://<user>:Zq7Kx9Vw@<host>/<database>",
                "postgresql://postgres:[YOUR-PASSWORD]@db.invalid/postgres",
                "postgresql://u:******@db.invalid/staging",
                "postgresql://u%3AZq7Kx9Vw@db.invalid/staging",
                "postgresql://u:Zq7Kx9Vw@%2Fvar%2Frun%2Fpostgresql/staging",
                "postgresql://u:Zq7Kx9Vw@127.0.0.1:5432/staging?port=5433",
                "postgresql://u:Zq7Kx9Vw@db.invalid/%s%n%d",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?options=%",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?sslcert=a.crt",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?sslrootcert=system",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?socket_timeout=99999999",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?queryTimeout=-1",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?connect_timeout=1&connectTimeout=2",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging?service=nowhere",
                "postgresql://db.invalid/staging?user=u&password=p&Zq7Kx9Vw",
                "\uFEFFpostgresql://u:Zq7Kx9Vw@db.invalid/staging",
                "postgresql://u:Zq7Kx9Vw@db.\u200Binvalid/staging",
                "postgresql://u:Zq7Kx9Vw@db.invalid/staging\u00a0"
            })
    void oneThatPeopleWrite(String url) throws IOException {
        refused(url);
    }

    private void refused(String url) throws IOException {
        Run run = Run.of(home, Map.of("HOME", home.toString()), "smoke", "--database-url", url);

        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        assertThat(run.err())
                .matches(
                        "--database-url: [^\\n]+\\. (Write|Leave|Copy|Use|Set|There)[^\\n]+\\.\\nci/verify --help lists the options\\.\\n")
                .doesNotContain(MARK, "Exception");
        assertThat(run.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    private static String uri(String secret, String rest) {
        return "postgresql://u:" + secret + "@" + rest;
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String within(Random random, String text, String... choices) {
        int place = 1 + random.nextInt(text.length() - 1);
        return text.substring(0, place) + one(random, choices) + text.substring(place);
    }

    private static String some(Random random, String characters) {
        return random.ints(1 + random.nextInt(8), 0, characters.length())
                .collect(StringBuilder::new, (text, i) -> text.append(characters.charAt(i)), StringBuilder::append)
                .toString();
    }
}
