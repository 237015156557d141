package io.neonhub.verification.schema.catalog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.Extension;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.ForeignKey.Action;
import io.neonhub.verification.schema.FreshDatabase;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.Index.Part;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class CatalogReaderTest {

    @Test
    void typesAreReadAsTheServerNamesThem(Connection connection) throws Exception {
        execute(connection, everything());

        assertThat(table(connection, "types").columns().stream()
                        .map(column -> column.name() + ": " + column.type() + (column.nullable() ? "" : " NOT NULL")))
                .containsExactly(
                        "a: text",
                        "b: character varying(191) NOT NULL",
                        "c: timestamp(3) without time zone",
                        "d: timestamp(6) with time zone",
                        "e: numeric(65,30)",
                        "f: double precision",
                        "g: character(3)",
                        "h: bit varying(8)",
                        "i: integer[]",
                        "j: character varying(10)[]",
                        "k: public.Role",
                        "l: public.Role[]",
                        "m: billing.Role",
                        "n: extensions.citext",
                        "o: extensions.citext[]",
                        "p: public.positive NOT NULL",
                        "q: oidvector",
                        "r: extensions.seg",
                        "s: uuid",
                        "t: jsonb",
                        "u: bytea",
                        "v: interval day to second(3)");
    }

    @Test
    void defaultsAreReadInTheirCanonicalForm(Connection connection) throws Exception {
        execute(connection, everything());

        assertThat(table(connection, "defaults").columns().stream()
                        .map(column -> column.name() + ": "
                                + column.columnDefault().getClass().getSimpleName() + " " + column.columnDefault()))
                .containsExactly(
                        "none: None no default",
                        "null: None no default",
                        "string: Literal 'it's'",
                        "backslash: Literal 'a\\b'",
                        "negative: Literal '-1'",
                        "decimal: Literal '-1.50'",
                        "boolean: Literal 'true'",
                        "enum: Literal 'a b'",
                        "strings: Literal '{a,\"b c\"}'",
                        "enums: Literal '{\"a b\",C}'",
                        "numbers: Literal '{1,-2}'",
                        "empty: Literal '{}'",
                        "json: Literal '{\"a\": [1, 2.0], \"b\": null}'",
                        "now: Now CURRENT_TIMESTAMP",
                        "current: Now CURRENT_TIMESTAMP",
                        "today: Expression CURRENT_DATE",
                        "later: Expression (now() + '30 days'::interval)",
                        "uuid: Expression gen_random_uuid()",
                        "extension: Expression uuid_generate_v4()",
                        "padded: Expression lpad((nextval('defaults_serial_seq'::regclass))::text, 5, '0'::text)",
                        "serial: Sequence the next value of a sequence",
                        "identity: Sequence the next value of a sequence",
                        "always: Sequence the next value of a sequence",
                        "computed: Generated generated as (string || '!'::text)");
    }

    @Test
    void indexesAreReadWithColumnsOrderMethodAndRows(Connection connection) throws Exception {
        execute(connection, everything());

        assertThat(table(connection, "indexes").indexes().stream().map(CatalogReaderTest::text))
                .containsExactly(
                        "Quoted \"name\": btree (a)",
                        "constraint_key: unique btree (b, a)",
                        "descending: btree (a DESC, b)",
                        "expression: btree (expression lower(a), b)",
                        "expression_2: btree (expression ((a || b)) text_pattern_ops DESC)",
                        "gin: gin (j jsonb_path_ops)",
                        "gin_default: gin (j)",
                        "hash: hash (a)",
                        "including: btree (a) INCLUDE [b, id]",
                        "invalid: btree (a) not valid",
                        "not_ready: btree (a) not valid",
                        "operator_class: btree (a text_pattern_ops)",
                        "partial: unique btree (a) WHERE (c = 'x'::citext)");
    }

    @Test
    void aPrimaryKeyIsReadInKeyOrder(Connection connection) throws Exception {
        execute(connection, everything());

        assertThat(table(connection, "indexes").primaryKey())
                .contains(new PrimaryKey("indexes_pkey", List.of("id", "b")));
        assertThat(table(connection, "types").primaryKey()).isEmpty();
    }

    @Test
    void foreignKeysAreReadWithTheirActionsAndState(Connection connection) throws Exception {
        execute(connection, everything());
        QualifiedName target = new QualifiedName("billing", "Target");

        assertThat(table(connection, "references").foreignKeys())
                .containsExactly(
                        foreignKey("cascade", target, Action.CASCADE, Action.SET_NULL, true),
                        foreignKey("default", target, Action.SET_DEFAULT, Action.RESTRICT, true),
                        foreignKey("no_action", target, Action.NO_ACTION, Action.NO_ACTION, true),
                        foreignKey("not_valid", target, Action.NO_ACTION, Action.NO_ACTION, false),
                        new ForeignKey(
                                "two_columns",
                                List.of("a", "b"),
                                target,
                                List.of("y", "x"),
                                Action.NO_ACTION,
                                Action.NO_ACTION,
                                true,
                                true));
    }

    @Test
    void aForeignKeyWhoseTriggersAreDisabledIsNotEnforced(Connection connection) throws Exception {
        execute(connection, everything());

        execute(connection, "ALTER TABLE \"references\" DISABLE TRIGGER ALL");
        assertThat(table(connection, "references").foreignKeys()).noneMatch(ForeignKey::enforced);

        execute(connection, "ALTER TABLE \"references\" ENABLE TRIGGER ALL");
        assertThat(table(connection, "references").foreignKeys()).allMatch(ForeignKey::enforced);

        execute(connection, "ALTER TABLE billing.\"Target\" DISABLE TRIGGER ALL");
        assertThat(table(connection, "references").foreignKeys()).noneMatch(ForeignKey::enforced);
    }

    @Test
    void enumsKeepTheOrderOfTheirValues(Connection connection) throws Exception {
        execute(connection, everything());
        execute(connection, "ALTER TYPE \"Role\" ADD VALUE 'B' BEFORE 'a b'");

        assertThat(read(connection).enums())
                .containsExactly(
                        new EnumType(new QualifiedName("billing", "Role"), List.of("X")),
                        new EnumType(new QualifiedName("public", "Empty"), List.of()),
                        new EnumType(new QualifiedName("public", "Role"), List.of("B", "a b", "C")));
    }

    @Test
    void tablesAreThoseThatPrismaTakesForTables(Connection connection) throws Exception {
        execute(connection, everything());

        assertThat(read(connection).tables().stream().map(table -> table.name().toString()))
                .containsExactly(
                        "billing.Target",
                        "public.child",
                        "public.defaults",
                        "public.indexes",
                        "public.no columns",
                        "public.partitioned",
                        "public.partitioned_1",
                        "public.references",
                        "public.types",
                        "public.unlogged");
        assertThat(CatalogReader.read(connection, List.of("billing")).tables().stream()
                        .map(table -> table.name().toString()))
                .containsExactly("billing.Target");
        assertThat(CatalogReader.read(connection, List.of("none")).tables()).isEmpty();
    }

    @Test
    void objectsOfAnExtensionAreLeftOut(Connection connection) throws Exception {
        execute(connection, "CREATE TABLE kept (id int); CREATE TABLE owned (id int); CREATE TYPE mood AS ENUM ('a')");
        execute(connection, "ALTER EXTENSION plpgsql ADD TABLE owned; ALTER EXTENSION plpgsql ADD TYPE mood");

        assertThat(read(connection))
                .isEqualTo(new Schema(
                        List.of(new Table(
                                new QualifiedName("public", "kept"),
                                List.of(new Column(
                                        "id", ColumnType.builtIn("integer"), true, new ColumnDefault.None())),
                                Optional.empty(),
                                List.of(),
                                List.of())),
                        List.of(),
                        List.of(new Extension("plpgsql"))));
    }

    @Test
    void droppedColumnsAreGone(Connection connection) throws Exception {
        execute(
                connection,
                "CREATE TABLE t (a int, b int, c int); ALTER TABLE t DROP COLUMN b; CREATE INDEX i ON t (c)");

        Table table = table(connection, "t");

        assertThat(table.columns().stream().map(Column::name)).containsExactly("a", "c");
        assertThat(table.indexes()).extracting(CatalogReaderTest::text).containsExactly("i: btree (c)");
    }

    @Test
    void whatIsReadDoesNotDependOnTheSession(Connection connection) throws Exception {
        execute(connection, everything());
        Schema expected = read(connection);

        for (String path : List.of("''", "public", "billing, extensions, public", "hostile, pg_catalog")) {
            execute(connection, "SET search_path = " + path);
            assertThat(read(connection)).as("search_path = %s", path).isEqualTo(expected);
        }
    }

    @Test
    void aReadOnlyTransactionOfARoleWithoutRightsIsEnough(Connection connection) throws Exception {
        execute(connection, everything());
        Schema expected = read(connection);
        connection.setAutoCommit(false);
        execute(connection, "SET TRANSACTION READ ONLY; SET LOCAL ROLE pg_monitor");

        assertThat(read(connection)).isEqualTo(expected);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfTables(Connection connection) throws Exception {
        assertThat(statementsOfOneReading(connection)).isEqualTo(CatalogReader.STATEMENTS);

        execute(connection, everything());
        execute(
                connection,
                "DO $$ BEGIN FOR i IN 1..200 LOOP EXECUTE format("
                        + "'CREATE TABLE t%s (id serial PRIMARY KEY, a text UNIQUE, b int REFERENCES t%s)', i, i); END LOOP; END $$");

        assertThat(read(connection).tables()).hasSize(210);
        assertThat(statementsOfOneReading(connection)).isEqualTo(CatalogReader.STATEMENTS);
    }

    /** Counted by the server: without a transaction around them, each statement has a virtual transaction of its own. */
    private static long statementsOfOneReading(Connection connection) throws SQLException {
        long before = virtualTransaction(connection);
        read(connection);
        return virtualTransaction(connection) - before - 1;
    }

    private static long virtualTransaction(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT split_part(virtualtransaction, '/', 2)::bigint"
                        + " FROM pg_locks WHERE pid = pg_backend_pid() LIMIT 1")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Schema read(Connection connection) throws SQLException {
        return CatalogReader.read(connection, List.of("public", "billing"));
    }

    private static Table table(Connection connection, String name) throws SQLException {
        return read(connection).table(new QualifiedName("public", name)).orElseThrow();
    }

    private static ForeignKey foreignKey(
            String name, QualifiedName target, Action onDelete, Action onUpdate, boolean validated) {
        return new ForeignKey(name, List.of("a"), target, List.of("x"), onDelete, onUpdate, validated, true);
    }

    private static String text(Index index) {
        return index.name() + ": " + (index.unique() ? "unique " : "") + index.method()
                + index.parts().stream().map(CatalogReaderTest::text).collect(joining(", ", " (", ")"))
                + (index.included().isEmpty() ? "" : " INCLUDE " + index.included())
                + index.predicate().map(predicate -> " WHERE " + predicate).orElse("")
                + (index.valid() ? "" : " not valid");
    }

    private static String text(Part part) {
        return (part.expression() ? "expression " : "")
                + part.column()
                + part.operatorClass().map(name -> " " + name).orElse("")
                + (part.descending() ? " DESC" : "");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String everything() throws IOException {
        try (InputStream resource = CatalogReaderTest.class.getResourceAsStream("everything.sql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
