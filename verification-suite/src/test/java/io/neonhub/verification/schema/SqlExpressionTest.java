package io.neonhub.verification.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.schema.ColumnDefault.Expression;
import io.neonhub.verification.schema.ColumnDefault.Literal;
import io.neonhub.verification.schema.ColumnDefault.None;
import io.neonhub.verification.schema.ColumnDefault.Now;
import io.neonhub.verification.schema.ColumnDefault.Sequence;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SqlExpressionTest {

    @ParameterizedTest
    @MethodSource
    void aDefaultHasOneCanonicalForm(String sql, ColumnDefault expected) {
        assertThat(new SqlExpression(sql).asDefault()).isEqualTo(expected);
    }

    static Stream<Arguments> aDefaultHasOneCanonicalForm() {
        return Stream.of(
                Arguments.of("'draft'::text", new Literal("draft")),
                Arguments.of("'it''s (a) \"test\"'::character varying(20)", new Literal("it's (a) \"test\"")),
                Arguments.of("E'a\\\\b\\'c\\n'", new Literal("a\\b'c\n")),
                Arguments.of("'a\\b'::text", new Literal("a\\b")),
                Arguments.of("(('x'::character varying)::text)", new Literal("x")),
                Arguments.of("''::text", new Literal("")),
                Arguments.of("0", new Literal("0")),
                Arguments.of("0.10", new Literal("0.10")),
                Arguments.of("(-1)", new Literal("-1")),
                Arguments.of("'-1'::integer", new Literal("-1")),
                Arguments.of("- 2.5", new Literal("-2.5")),
                Arguments.of("TRUE", new Literal("true")),
                Arguments.of("'USER'::public.\"Role\"", new Literal("USER")),
                Arguments.of("'{\"a\": [1, 2]}'::jsonb", new Literal("{\"a\": [1, 2]}")),
                Arguments.of("B'101'::\"bit\"", new Literal("101")),
                Arguments.of("'{a,b}'::text[]", new Literal("{a,b}")),
                Arguments.of("ARRAY[]::text[]", new Literal("{}")),
                Arguments.of("ARRAY['a'::text, 'b'::text]", new Literal("{a,b}")),
                Arguments.of("ARRAY['a'::\"Role\", 'b'::\"Role\"]::\"Role\"[]", new Literal("{a,b}")),
                Arguments.of("ARRAY[1, '-2'::integer, (3)]", new Literal("{1,-2,3}")),
                Arguments.of(
                        "ARRAY['a b', 'c\"d', 'e\\f', '', 'null']",
                        new Literal("{\"a b\",\"c\\\"d\",\"e\\\\f\",\"\",\"null\"}")),
                Arguments.of("ARRAY[now()]", new Expression("ARRAY[now()]")),
                Arguments.of("NULL::character varying", new None()),
                Arguments.of("now()", new Now()),
                Arguments.of("(NOW())::timestamp without time zone", new Now()),
                Arguments.of("CURRENT_TIMESTAMP", new Now()),
                Arguments.of("now()::date", new Expression("now()::date")),
                Arguments.of("CURRENT_TIMESTAMP(3)", new Expression("CURRENT_TIMESTAMP(3)")),
                Arguments.of("nextval('users_id_seq'::regclass)", new Sequence()),
                Arguments.of("nextval('users_id_seq')", new Sequence()),
                Arguments.of("(nextval('s'::regclass))::text", new Expression("(nextval('s'::regclass))::text")),
                Arguments.of("gen_random_uuid()", new Expression("gen_random_uuid()")),
                Arguments.of("lower('A'::text)", new Expression("lower('A'::text)")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            public.uuid_generate_v4()                        | uuid_generate_v4()
            "My".f("Other".g(1.5))                           | f(g(1.5))
            'a.b'::public."Role"                             | 'a.b'::"Role"
            (email OPERATOR(public.=) 'x'::public.citext)    | (email = 'x'::citext)
            nextval('public.users_id_seq'::regclass)         | nextval('users_id_seq'::regclass)
            nextval('public.a_seq'::pg_catalog.regclass)     | nextval('a_seq'::regclass)
            nextval('"My".''Users_id_seq"'::regclass)        | nextval('"My".''Users_id_seq"'::regclass)
            ((address).city = 'a'::text)                     | ((address).city = 'a'::text)
            (age > 18)                                       | (age > 18)
            """)
    void schemasAreTakenOutOfAnExpression(String sql, String expected) {
        assertThat(new SqlExpression(sql).withoutSchemas().sql()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gen_random_uuid()                       | GEN_RANDOM_UUID ()
            gen_random_uuid()                       | (gen_random_uuid())
            public.uuid_generate_v4()               | uuid_generate_v4()
            now() + interval '30 days'              | (now() + '30 days'::interval)
            now() at time zone 'utc'                | (now() AT TIME ZONE 'utc'::text)
            CURRENT_TIMESTAMP AT TIME ZONE 'utc'    | (now() AT TIME ZONE 'utc'::text)
            floor(random() * 100)::int              | (floor((random() * (100)::double precision)))::integer
            lpad(nextval('s')::text, 5, '0')        | lpad((nextval('public.s'::regclass))::text, 5, '0'::text)
            upper("name")                           | upper(name)
            """)
    void whatTheServerRewritesMeansTheSame(String one, String other) {
        assertThat(new SqlExpression(one).means(new SqlExpression(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gen_random_uuid()            | uuid_generate_v4()
            now() + '30 days'::interval  | now() + '31 days'::interval
            concat('a', 'b')             | concat('A', 'b')
            upper('a')                   | upper(a)
            f(1)                         | f(1, 1)
            now() - '1 day'::interval    | now() + '1 day'::interval
            upper("Name")                | upper("name")
            """)
    void anotherFunctionConstantOrOperatorMeansAnotherThing(String one, String other) {
        assertThat(new SqlExpression(one).means(new SqlExpression(other))).isFalse();
    }

    @Test
    void aVeryLongConstantIsRead() {
        String value = "x''y".repeat(100_000);

        assertThat(new SqlExpression("'" + value + "'::text").asDefault())
                .isEqualTo(new Literal(value.replace("''", "'")));
    }
}
