package io.neonhub.verification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neonhub.junit.Isolation;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test makes its tables in a transaction that is rolled back; two at once would wait for each other's names. */
@NeonHubDatabase(isolation = Isolation.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class RowFactoryTest {
    private final Connection connection;
    private final RowFactory rows;

    RowFactoryTest(Connection connection) {
        this.connection = connection;
        this.rows = new RowFactory(connection);
    }

    @BeforeEach
    void workInATransaction() throws SQLException {
        connection.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        connection.rollback();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "smallint",
                "integer",
                "bigint",
                "numeric",
                "numeric(3,3)",
                "numeric(5,2)",
                "real",
                "double precision",
                "money",
                "oid",
                "boolean",
                "text",
                "varchar",
                "varchar(3)",
                "char(2)",
                "\"char\"",
                "name",
                "bytea",
                "date",
                "time",
                "timetz",
                "timestamp(3)",
                "timestamptz",
                "interval",
                "uuid",
                "json",
                "jsonb",
                "jsonpath",
                "inet",
                "cidr",
                "macaddr",
                "macaddr8",
                "bit(5)",
                "varbit(7)",
                "varbit",
                "point",
                "line",
                "lseg",
                "box",
                "path",
                "polygon",
                "circle",
                "tsvector",
                "tsquery",
                "pg_lsn",
                "regclass",
                "regtype",
                "xml",
                "text[]",
                "integer[][]",
                "jsonb[]",
                "int4range",
                "numrange",
                "tstzrange",
                "daterange",
                "int8multirange",
                "datemultirange",
                "mood",
                "mood[]",
                "citext",
                "citext[]",
                "hstore",
                "ltree"
            })
    void fillsARequiredColumnOfEveryType(String type) throws SQLException {
        execute("CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION ltree;"
                + "CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE TABLE t (c " + type + " NOT NULL)");

        assertThat(insert("t").value("c")).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "smallint",
                "integer",
                "numeric(5,2)",
                "real",
                "money",
                "varchar(3)",
                "varchar(40)",
                "char(2)",
                "bytea",
                "date",
                "time",
                "timestamp(3)",
                "interval",
                "uuid",
                "jsonb",
                "inet",
                "macaddr",
                "bit(16)",
                "text[]",
                "int4range",
                "int4multirange",
                "citext",
                "email",
                "code"
            })
    void fillsAUniqueColumnTenTimes(String type) throws SQLException {
        execute(
                "CREATE EXTENSION citext; CREATE DOMAIN email AS text CHECK (VALUE ~ '^[a-z0-9]+@[a-z]+[.][a-z]{2,3}$');"
                        + "CREATE DOMAIN code AS varchar(8) CHECK (VALUE ~ '^[A-Z]{3}-\\d{4}$');"
                        + "CREATE TABLE t (c " + type + " NOT NULL UNIQUE)");

        for (int i = 0; i < 10; i++) {
            insert("t");
        }

        assertThat(count("t")).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "c integer NOT NULL CHECK (c BETWEEN 18 AND 120)",
                "c integer NOT NULL CHECK (c < -5)",
                "c numeric(4,3) NOT NULL CHECK (c > 0 AND c < 1)",
                "c numeric NOT NULL CHECK (c % 7 = 0 AND c > 0)",
                "c text NOT NULL CHECK (char_length(c) = 5)",
                "c text NOT NULL CHECK (length(c) <= 4 AND c <> '')",
                "c text NOT NULL CHECK (c IN ('red', 'it''s green'))",
                "c varchar(20) NOT NULL CHECK (c IN ('red', 'green'))",
                "c text NOT NULL CHECK (c ~ '^[a-z]+(-[a-z]+)*$')",
                "c text NOT NULL CHECK (c ~ '^(?:EU|US)-\\d{2,4}[[:alpha:]]?$')",
                "c text NOT NULL CHECK (c ~* '^[^@\\s]+@[^@\\s]+\\.[a-z]+$')",
                "c text NOT NULL CHECK (c LIKE 'sku\\_%-_')",
                "c text NOT NULL CHECK (c = upper(c) AND c <> lower(c))",
                "c text NOT NULL CHECK (position('@' in c) > 1)",
                "c date NOT NULL CHECK (c > '2031-05-01')",
                "c timestamptz NOT NULL CHECK (c < '1969-12-31')",
                "c interval NOT NULL CHECK (c < '0')",
                "c boolean NOT NULL CHECK (NOT c)",
                "c text[] NOT NULL CHECK (cardinality(c) >= 2)",
                "c int4range NOT NULL CHECK (NOT isempty(c))",
                "c jsonb NOT NULL CHECK (jsonb_typeof(c) = 'array')",
                "c jsonb NOT NULL CHECK (c ? 'kind')",
                "c mood NOT NULL CHECK (c <> 'glad')",
                "c positive NOT NULL",
                "c required",
                "c small[] NOT NULL CHECK (cardinality(c) > 0)",
                "a integer NOT NULL, b integer NOT NULL, CHECK (a < b)",
                "a timestamp NOT NULL, b timestamp NOT NULL, CHECK (a < b), CHECK (b > '2050-01-01')",
                "a integer, b integer, CHECK (num_nonnulls(a, b) = 1)",
                "a text NOT NULL, b text NOT NULL, CHECK (a <> b), CHECK (a IN ('x', 'y')), CHECK (b IN ('x', 'y'))",
                "a integer DEFAULT 5, CHECK (a <> 5)",
                "a integer GENERATED ALWAYS AS (b * 2) STORED, b integer NOT NULL, CHECK (a > 50)",
                "c text NOT NULL, CONSTRAINT long CHECK (length(c) > 3000)",
            })
    void satisfiesChecks(String columns) throws SQLException {
        execute("CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE DOMAIN small AS integer CHECK (VALUE > 3);"
                + "CREATE DOMAIN positive AS small CHECK (VALUE % 2 = 0); CREATE DOMAIN required AS text NOT NULL;"
                + "CREATE TABLE t (" + columns + ")");

        insert("t");

        assertThat(count("t")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "c mood NOT NULL UNIQUE",
                "c boolean NOT NULL UNIQUE",
                "c boolean NOT NULL, d mood NOT NULL, UNIQUE (c, d)",
                "c mood NOT NULL DEFAULT 'glad' UNIQUE",
                "c text NOT NULL CHECK (c IN ('red', 'green')), UNIQUE (c)",
                "c varchar(1) NOT NULL; CREATE UNIQUE INDEX ON t (upper(c))",
                "c integer NOT NULL, EXCLUDE (c WITH =)",
                "c text NOT NULL DEFAULT 'a'; CREATE UNIQUE INDEX ON t (lower(c))",
            })
    void findsTheSecondValueOfATinyUniqueColumn(String columns) throws SQLException {
        String[] parts = columns.split("; ", 2);
        execute("CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE TABLE t (" + parts[0] + ");"
                + (parts.length > 1 ? parts[1] : ""));

        insert("t");
        insert("t");

        assertThat(count("t")).isEqualTo(2);
    }

    @Test
    void leavesDefaultsIdentitiesAndGeneratedColumnsToTheDatabase() throws SQLException {
        execute("CREATE DOMAIN level AS integer DEFAULT 7 NOT NULL; CREATE TABLE t (id serial PRIMARY KEY,"
                + " always integer GENERATED ALWAYS AS IDENTITY (START 10), by_default integer GENERATED BY DEFAULT AS IDENTITY"
                + " (START 20), twice integer GENERATED ALWAYS AS (id * 2) STORED, level level, status text NOT NULL DEFAULT"
                + " 'new', note text, named text)");

        Row row = rows.insert(table("t"), Map.of("named", Value.of("it")));

        assertThat(row)
                .isEqualTo(new Row(
                        table("t"),
                        Map.of(
                                "id", Optional.of("1"),
                                "always", Optional.of("10"),
                                "by_default", Optional.of("20"),
                                "twice", Optional.of("2"),
                                "level", Optional.of("7"),
                                "status", Optional.of("new"),
                                "note", Optional.empty(),
                                "named", Optional.of("it"))));
    }

    @Test
    void insertsParentsOfRequiredForeignKeysOnly() throws SQLException {
        execute(
                "CREATE TABLE org (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);"
                        + "CREATE TABLE team (id serial PRIMARY KEY, org_id uuid NOT NULL REFERENCES org);"
                        + "CREATE TABLE t (id serial, team_id integer NOT NULL REFERENCES team, other integer REFERENCES team)");

        assertThat(insert("t").value("other")).isEmpty();

        assertThat(count("org")).isEqualTo(1);
        assertThat(count("team")).isEqualTo(1);
    }

    @Test
    void sharesTheColumnsOfCompositeForeignKeys() throws SQLException {
        execute("CREATE TABLE tenant (id text PRIMARY KEY);"
                + "CREATE TABLE person (tenant_id text REFERENCES tenant, id integer, PRIMARY KEY (tenant_id, id));"
                + "CREATE TABLE team (tenant_id text REFERENCES tenant, id integer, PRIMARY KEY (id, tenant_id));"
                + "CREATE TABLE t (tenant_id text NOT NULL, person_id integer NOT NULL, team_id integer NOT NULL,"
                + " FOREIGN KEY (tenant_id, person_id) REFERENCES person,"
                + " FOREIGN KEY (team_id, tenant_id) REFERENCES team, FOREIGN KEY (tenant_id) REFERENCES tenant)");

        insert("t");

        assertThat(count("tenant")).isEqualTo(1);
    }

    @Test
    void insertsTheParentOfAHalfGivenCompositeKey() throws SQLException {
        execute("CREATE TABLE tenant (id text PRIMARY KEY); INSERT INTO tenant VALUES ('acme');"
                + "CREATE TABLE person (tenant_id text REFERENCES tenant, id integer, PRIMARY KEY (tenant_id, id));"
                + "CREATE TABLE t (tenant_id text NOT NULL, person_id integer NOT NULL,"
                + " FOREIGN KEY (tenant_id, person_id) REFERENCES person MATCH FULL)");

        assertThat(rows.insert(table("t"), Map.of("tenant_id", Value.of("acme")))
                        .text("tenant_id"))
                .isEqualTo("acme");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "id text PRIMARY KEY, parent text NOT NULL REFERENCES t",
                "id serial PRIMARY KEY, parent integer NOT NULL REFERENCES t",
                "id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent integer NOT NULL REFERENCES t",
                "id uuid DEFAULT gen_random_uuid() PRIMARY KEY, parent uuid NOT NULL REFERENCES t",
                "tenant text, id text, parent text NOT NULL, PRIMARY KEY (tenant, id),"
                        + " FOREIGN KEY (tenant, parent) REFERENCES t"
            })
    void makesARowItsOwnParentWhereTheTableNeedsOneOfItself(String columns) throws SQLException {
        execute("CREATE TABLE t (" + columns + ")");

        Row row = insert("t");

        assertThat(row.text("parent")).isEqualTo(row.text("id"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DEFERRABLE|", "|DEFERRABLE", "DEFERRABLE|DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED|"})
    void resolvesACycleOfTwoTables(String keys) throws SQLException {
        String[] deferrable = keys.split("\\|", -1);
        execute("CREATE TABLE department (id serial PRIMARY KEY, head integer NOT NULL);"
                + "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, department integer NOT NULL"
                + " REFERENCES department " + deferrable[0] + ");"
                + "ALTER TABLE department ADD CONSTRAINT head_fk FOREIGN KEY (head) REFERENCES t " + deferrable[1]);

        insert("t");
        insert("department");
        execute("SET CONSTRAINTS ALL IMMEDIATE");

        assertThat(count("t")).isEqualTo(2);
        assertThat(count("department")).isEqualTo(2);
    }

    @Test
    void choosesOneOwnerWhereACheckWantsExactlyOne() throws SQLException {
        execute("CREATE TABLE person (id serial PRIMARY KEY); CREATE TABLE team (id text PRIMARY KEY);"
                + "CREATE TABLE t (person_id integer REFERENCES person, team_id text REFERENCES team,"
                + " CHECK (num_nonnulls(person_id, team_id) = 1))");

        assertThat(insert("t").value("person_id")).isPresent();
    }

    @Test
    void takesAParentThatStandsThereWhereNoNewOneIsPossible() throws SQLException {
        execute("CREATE TABLE plan (code boolean PRIMARY KEY); INSERT INTO plan VALUES (true), (false);"
                + "CREATE TABLE t (plan boolean NOT NULL REFERENCES plan)");

        insert("t");

        assertThat(count("plan")).isEqualTo(2);
    }

    @Test
    void insertsSeveralRowsInOneStatement() throws SQLException {
        execute("CREATE TABLE t (id text PRIMARY KEY, a integer, at timestamptz DEFAULT statement_timestamp())");

        List<Row> stored =
                rows.insertAll(table("t"), List.of(Map.of("a", Value.of(1)), Map.of("a", Value.of(2)), Map.of()));

        assertThat(stored)
                .extracting(row -> row.value("a"))
                .containsExactly(Optional.of("1"), Optional.of("2"), Optional.empty());
        assertThat(stored)
                .extracting(row -> row.text("at"))
                .containsOnly(stored.get(0).text("at"));
    }

    @Test
    void whatTheCallerNamedIsRefusedByTheServerItself() throws SQLException {
        execute("CREATE TABLE t (id text PRIMARY KEY, short varchar(3))");
        rows.insert(table("t"), Map.of("id", Value.of("a")));

        assertThat(refusal(Map.of("id", Value.of("a")))).isEqualTo("23505");
        assertThat(refusal(Map.of("short", Value.of("four")))).isEqualTo("22001");
        assertThat(refusal(Map.of("id", Value.Keyword.NULL))).isEqualTo("23502");
        assertThat(refusal(Map.of("id", Value.Keyword.DEFAULT))).isEqualTo("23502");
        assertThat(refusal(Map.of("nonesuch", Value.of("a")))).isEqualTo("42703");
    }

    @Test
    void aRowThatATriggerDiscardsIsAnError() throws SQLException {
        execute("CREATE TABLE t (id serial);"
                + "CREATE FUNCTION discard() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
                + "CREATE TRIGGER discard BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION discard()");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> insert("t"))
                .withMessage(
                        "only 0 of 1 rows were stored in public.t, without an error: a trigger or a rule discards the others")
                .extracting(SQLException::getSQLState)
                .isEqualTo("02000");
    }

    @Test
    void aTypeWithoutKnownValuesIsNamed() throws SQLException {
        execute("CREATE TYPE pair AS (a integer, b integer); CREATE TABLE t (c pair NOT NULL)");

        assertUnfillable("No value found for public.t.c: its type pair is not one that the row factory has values of."
                + " Name a value for it, or give the column a default.");
    }

    @Test
    void aRuleThatNoCandidateSatisfiesIsNamed() throws SQLException {
        execute("CREATE TABLE t (c boolean NOT NULL CONSTRAINT sense CHECK (md5(c::text) = 'x'))");

        assertUnfillable(
                "No value found for public.t.c: the server refused all 2 combinations that were tried, the last"
                        + " with: new row for relation \"t\" violates check constraint \"sense\" (SQLSTATE 23514); the rule is"
                        + " CHECK ((md5((c)::text) = 'x'::text)). Name a value for it, or give the column a default that the rule"
                        + " accepts.");
    }

    @Test
    void aUniqueColumnWithoutAFreeValueIsNamed() throws SQLException {
        execute("CREATE TABLE t (a boolean NOT NULL, b boolean NOT NULL, CONSTRAINT pair UNIQUE (a, b))");
        for (int i = 0; i < 4; i++) {
            insert("t");
        }

        assertUnfillable(
                "No value found for public.t.a: the server refused all 4 combinations that were tried in a, b, the"
                        + " last with: duplicate key value violates unique constraint \"pair\" (SQLSTATE 23505); the rule is"
                        + " CREATE UNIQUE INDEX pair ON public.t USING btree (a, b). Name a value for it, or give the column a"
                        + " default that the rule accepts.");
    }

    @Test
    void aCycleThatNoOrderResolvesIsNamed() throws SQLException {
        execute("CREATE TABLE b (id serial PRIMARY KEY, t integer NOT NULL);"
                + "CREATE TABLE t (id serial PRIMARY KEY, b integer NOT NULL REFERENCES b);"
                + "ALTER TABLE b ADD CONSTRAINT b_t_fkey FOREIGN KEY (t) REFERENCES t");

        assertUnfillable(
                "No value found for public.b.t: its parent row in public.t needs this row first, and the foreign key"
                        + " b_t_fkey is checked at once. Make one of the columns in this cycle nullable, or one of its foreign keys"
                        + " DEFERRABLE.");
    }

    private void assertUnfillable(String message) {
        assertThatExceptionOfType(UnfillableColumnException.class)
                .isThrownBy(() -> insert("t"))
                .withMessage(message);
    }

    private String refusal(Map<String, Value> values) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            rows.insert(table("t"), values);
            return "none";
        } catch (SQLException e) {
            connection.rollback(savepoint);
            return e.getSQLState();
        }
    }

    private Row insert(String table) throws SQLException {
        return rows.insert(table(table), Map.of());
    }

    private static QualifiedName table(String name) {
        return new QualifiedName("public", name);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
