package io.neonhub.verification.schema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnDefault.Expression;
import io.neonhub.verification.schema.ColumnDefault.Generated;
import io.neonhub.verification.schema.ColumnDefault.Literal;
import io.neonhub.verification.schema.ColumnDefault.None;
import io.neonhub.verification.schema.ColumnDefault.Now;
import io.neonhub.verification.schema.ColumnDefault.Sequence;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.QualifiedName;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What schema.prisma and the server write differently. */
class ColumnComparisonTest {
    private static final QualifiedName TABLE = new QualifiedName("public", "t");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer          | 5                            | 5
            integer          | 05                           | 5
            bigint           | -5                           | -5
            numeric(65,30)   | 1.0                          | 1
            double precision | 1e2                          | 100
            boolean          | true                         | true
            jsonb            | {"b":1,"a":[1,2.0,{}]}       | {"a": [1, 2, {}], "b": 1}
            jsonb            | "\\u00e4/\\/"                | "ä//"
            json             | [ ]                          | []
            timestamp(3) without time zone | 2020-01-01T00:00:00Z          | 2020-01-01 00:00:00
            timestamp(3) without time zone | 2020-01-01T10:00:00.120+02:00 | 2020-01-01 10:00:00.12
            timestamp(3) with time zone    | 2020-01-01T10:00:00Z          | 2020-01-01 12:00:00+02
            text             | a b                          | a b
            """)
    void oneValueMayBeWrittenInTwoWays(String type, String declared, String live) {
        assertThat(same(ColumnType.builtIn(type), new Literal(declared), new Literal(live)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer          | 5                    | 6
            text             | 1.0                  | 1
            text             | a                    | A
            jsonb            | {"a":1}              | {"a": "1"}
            jsonb            | [1,2]                | [2, 1]
            jsonb            | {"a":                | {}
            timestamp(3) without time zone | 2020-01-01T00:00:00Z | 2020-01-01 00:00:01
            timestamp(3) without time zone | yesterday            | 2020-01-01 00:00:01
            double precision | NaN                  | 1
            """)
    void anotherValueIsAnotherDefault(String type, String declared, String live) {
        assertThat(same(ColumnType.builtIn(type), new Literal(declared), new Literal(live)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text    | {a,"b c"}      | {"a", "b c"} | true
            text    | {a,b}          | {b,a}        | false
            text    | {a}            | {a,a}        | false
            text    | {"a\\"b"}      | {"a\\"b"}    | true
            text    | {}             | {""}         | false
            numeric | {1.0,2}        | {1,2.00}     | true
            jsonb   | {"{\\"a\\":1}"}| {"{\\"a\\": 1}"} | true
            """)
    void listsAreComparedElementByElement(String type, String declared, String live, boolean same) {
        ColumnType array = ColumnType.builtIn(type).asArray();

        assertThat(same(array, new Literal(declared), new Literal(live))).isEqualTo(same);
    }

    @ParameterizedTest
    @MethodSource
    void whatDbgeneratedStatesIsReadAsTheServerReadsIt(String dbgenerated, ColumnDefault live, boolean same) {
        assertThat(same(ColumnType.builtIn("text"), new Expression(dbgenerated), live))
                .isEqualTo(same);
    }

    static Stream<Arguments> whatDbgeneratedStatesIsReadAsTheServerReadsIt() {
        return Stream.of(
                Arguments.of("'draft'", new Literal("draft"), true),
                Arguments.of("'draft'::text", new Literal("draft"), true),
                Arguments.of("'draft'", new Literal("final"), false),
                Arguments.of("now()", new Now(), true),
                Arguments.of("CURRENT_TIMESTAMP", new Now(), true),
                Arguments.of("now()::date", new Now(), false),
                Arguments.of("nextval('s')", new Sequence(), true),
                Arguments.of("public.f(1)", new Expression("f(1)"), true),
                Arguments.of("f(1)", new Expression("f(2)"), false),
                Arguments.of("f(1)", new None(), false),
                Arguments.of("lower(name)", new Generated("lower(name)"), true),
                Arguments.of("lower(name)", new Generated("upper(name)"), false),
                Arguments.of("", new Literal("anything"), true),
                Arguments.of("", new Generated("upper(name)"), true),
                Arguments.of("", new None(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            citext               | citext              | true
            vector(3)            | vector(3)           | true
            geometry(Point, 4326)| geometry(Point,4326)| true
            vector(3)            | vector(4)           | false
            citext               | ltree               | false
            """)
    void aTypeOfAnExtensionMayStandInAnySchema(String declared, String live, boolean same) {
        ColumnType ofExtension = new ColumnType(Optional.of("extensions"), live, false);

        assertThat(ColumnComparison.sameType(ColumnType.builtIn(declared), ofExtension))
                .isEqualTo(same);
    }

    @Test
    void anEnumOfAnotherSchemaIsAnotherType() {
        ColumnType declared = new ColumnType(Optional.of("public"), "Role", false);

        assertThat(ColumnComparison.sameType(declared, new ColumnType(Optional.of("public"), "Role", false)))
                .isTrue();
        assertThat(ColumnComparison.sameType(declared, new ColumnType(Optional.of("public"), "role", false)))
                .isFalse();
        assertThat(ColumnComparison.sameType(declared, new ColumnType(Optional.of("other"), "Role", false)))
                .isFalse();
        assertThat(ColumnComparison.sameType(declared, declared.asArray())).isFalse();
    }

    private static boolean same(ColumnType type, ColumnDefault declared, ColumnDefault live) {
        return DefaultComparison.same(new Column("c", type, true, declared), new Column("c", type, true, live));
    }
}
