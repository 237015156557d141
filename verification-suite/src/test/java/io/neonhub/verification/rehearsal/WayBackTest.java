package io.neonhub.verification.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.neonhub.database.Databases;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking one migration back, by a script that somebody wrote or by one that is generated. */
@NeonHubDatabase
class WayBackTest {
    private static final String FIRST = """
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE TABLE teams (id serial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE users (id serial PRIMARY KEY, name text, age integer NOT NULL DEFAULT 1, mood mood,
              team integer REFERENCES teams);
            CREATE INDEX users_name ON users (name);
            """;

    @TempDir
    Path folder;

    @Test
    void aScriptThatIsTheInverseLeadsBack(Databases databases) throws Exception {
        WayBack back = back(
                databases,
                "ALTER TABLE users ADD COLUMN mail text; CREATE UNIQUE INDEX users_mail ON users (mail);",
                "ALTER TABLE users DROP COLUMN mail;");

        assertThat(back.leadsBack()).as(back.toString()).isTrue();
        assertThat(back.written()).isTrue();
    }

    @Test
    void oneThatIsNotTheInverseIsToldWithWhatDiffers(Databases databases) throws Exception {
        WayBack back = back(
                databases,
                "ALTER TABLE users ADD COLUMN mail text; DROP INDEX users_name;",
                "ALTER TABLE users DROP COLUMN mail;");

        assertThat(back.leadsBack()).isFalse();
        assertThat(back.differing())
                .extracting(it -> it.change() + " " + it.object().kind().word() + " " + it.object())
                .containsExactly("MISSING index public.users.users_name");
    }

    @Test
    void oneThatBringsAColumnBackWithoutItsValuesIsToldWithTheLoss(Databases databases) throws Exception {
        WayBack back = back(
                databases,
                "ALTER TABLE users DROP COLUMN name;",
                "ALTER TABLE users ADD COLUMN name text; CREATE INDEX users_name ON users (name);");

        assertThat(back.differing()).isEmpty();
        assertThat(back.losses()).extracting(Finding::subject).containsExactly("public.users.name");
        assertThat(back.losses().get(0).problem()).matches("was dropped with \\d+ values, and added anew");
    }

    @Test
    void oneThatPostgreSqlRefusesIsToldWithItsWords(Databases databases) throws Exception {
        WayBack back =
                back(databases, "ALTER TABLE users ADD COLUMN mail text;", "ALTER TABLE users DROP COLUMN mial;");

        assertThat(back.refusal()).hasValue("42703: ERROR: column \"mial\" of relation \"users\" does not exist");
    }

    static Stream<Arguments> undone() {
        return Stream.of(
                argumentSet("a new column", "ALTER TABLE users ADD COLUMN mail text;"),
                argumentSet("a new table", "CREATE TABLE notes (id serial PRIMARY KEY, who integer REFERENCES users);"),
                argumentSet("a dropped index", "DROP INDEX users_name;"),
                argumentSet(
                        "a required column",
                        "UPDATE users SET name = 'x' WHERE name IS NULL; ALTER TABLE users ALTER age DROP DEFAULT;"),
                argumentSet("a wider type", "ALTER TABLE users ALTER age TYPE bigint;"),
                argumentSet("a dropped foreign key", "ALTER TABLE users DROP CONSTRAINT users_team_fkey;"),
                argumentSet("a renamed column", "ALTER TABLE users RENAME COLUMN name TO full_name;"),
                argumentSet(
                        "a view and a function",
                        "CREATE VIEW v AS SELECT id FROM users; CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';"),
                argumentSet(
                        "an enum and its column",
                        "CREATE TYPE colour AS ENUM ('red'); ALTER TABLE users ADD COLUMN colour colour;"));
    }

    @ParameterizedTest
    @MethodSource("undone")
    void whereNobodyWroteAScriptOneIsGeneratedThatRestoresTheSchema(String migration, Databases databases)
            throws Exception {
        WayBack back = WayBack.of(
                new Project(folder)
                        .migration("1_first", FIRST)
                        .migration("2_next", migration)
                        .ground(databases),
                0);

        assertThat(back.written()).isFalse();
        assertThat(back.refusal()).as(back.script()).isEmpty();
        assertThat(back.differing()).as(back.script()).isEmpty();
    }

    private WayBack back(Databases databases, String migration, String down) throws Exception {
        return WayBack.of(
                new Project(folder)
                        .migration("1_first", FIRST)
                        .migration("2_next", migration)
                        .file("2_next", "down.sql", down)
                        .ground(databases),
                0);
    }
}
