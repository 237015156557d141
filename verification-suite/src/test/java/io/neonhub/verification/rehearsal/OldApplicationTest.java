package io.neonhub.verification.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.neonhub.database.Databases;
import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the release before stumbles over when it meets the new schema, and what it does not notice. */
@NeonHubDatabase
class OldApplicationTest {
    private static final String BEFORE = """
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE TABLE users (id serial PRIMARY KEY, name text, age integer NOT NULL DEFAULT 1, code varchar(5) NOT NULL,
              mood mood);
            CREATE TABLE logs (id serial PRIMARY KEY);
            """;

    static Stream<Arguments> stumbling() {
        return Stream.of(
                argumentSet(
                        "a dropped table",
                        "DROP TABLE logs",
                        "public.logs: is gone while the release before still reads and writes it"),
                argumentSet(
                        "a dropped column",
                        "ALTER TABLE users DROP COLUMN name",
                        "public.users.name: is gone while the release before names it in every query of its table (P2022)"),
                argumentSet(
                        "a renamed column",
                        "ALTER TABLE users RENAME COLUMN name TO full_name",
                        "public.users.name: is gone while the release before names it in every query of its table (P2022)"),
                argumentSet(
                        "a new required column",
                        "ALTER TABLE users ADD COLUMN plan text NOT NULL",
                        "public.users.plan: is required and has no default: the release before does not know it, so each of its"
                                + " INSERTs fails"),
                argumentSet(
                        "another type",
                        "ALTER TABLE users ALTER age TYPE text",
                        "public.users.age: is text now, and the release before reads and writes integer"),
                argumentSet(
                        "an integer that may be too large",
                        "ALTER TABLE users ALTER age TYPE bigint",
                        "public.users.age: is bigint now, and the release before reads and writes integer"),
                argumentSet(
                        "a column that becomes required",
                        "ALTER TABLE users ALTER name SET NOT NULL",
                        "public.users.name: is required now, and the release before may leave it empty"),
                argumentSet(
                        "a column that becomes optional",
                        "ALTER TABLE users ALTER code DROP NOT NULL",
                        "public.users.code: may be empty now, and the release before takes it for required: it fails on a row"
                                + " without it (P2032)"),
                argumentSet(
                        "a default that goes",
                        "ALTER TABLE users ALTER age DROP DEFAULT",
                        "public.users.age: has lost its default, on which the release before relies where it leaves it out"),
                argumentSet(
                        "a new label",
                        "ALTER TYPE mood ADD VALUE 'fair'",
                        "public.mood: has the new label 'fair': the release before fails on each row that has it"),
                argumentSet(
                        "a label that goes",
                        "ALTER TYPE mood RENAME TO old; CREATE TYPE mood AS ENUM ('good');"
                                + " ALTER TABLE users ALTER mood TYPE mood USING mood::text::mood; DROP TYPE old",
                        "public.mood: has no label 'bad' any more, which the release before still writes"));
    }

    @ParameterizedTest
    @MethodSource("stumbling")
    void whatItStumblesOverIsToldOnce(String migration, String finding, Databases databases) throws SQLException {
        assertThat(findings(databases, migration)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE notes (id serial PRIMARY KEY, text text NOT NULL)",
                "ALTER TABLE users ADD COLUMN mail text",
                "ALTER TABLE users ADD COLUMN plan text NOT NULL DEFAULT 'free'",
                "ALTER TABLE users ADD COLUMN number serial",
                "ALTER TABLE users ALTER code TYPE varchar(10)",
                "ALTER TABLE users ALTER code TYPE text",
                "CREATE INDEX ON users (name)",
                "ALTER TABLE users ALTER age SET DEFAULT 2"
            })
    void whatItDoesNotNoticeIsNot(String migration, Databases databases) throws SQLException {
        assertThat(findings(databases, migration)).isEmpty();
    }

    private static List<String> findings(Databases databases, String migration) throws SQLException {
        try (TestDatabase database = databases.empty();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(BEFORE);
            Schema before = CatalogReader.read(connection, List.of("public"));
            statement.execute(migration);
            return OldApplication.meets(before, CatalogReader.read(connection, List.of("public"))).stream()
                    .map(it -> it.subject() + ": " + it.problem())
                    .toList();
        }
    }
}
