package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnDefault.Expression;
import io.neonhub.verification.schema.ColumnDefault.Literal;
import io.neonhub.verification.schema.ColumnDefault.None;
import io.neonhub.verification.schema.ColumnDefault.Now;
import io.neonhub.verification.schema.ColumnDefault.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            String   @default("draft")                              | draft
            String   @default(value: "draft")                       | draft
            String   @default("")                                   | ``
            String   @default("it's \\"q\\" \\\\ \\u00e9\\uD83D\\uDE00") | it's "q" \\ é😀
            String   @default("ABCDEF00-0000-0000-0000-000000000000") @db.Uuid | abcdef00-0000-0000-0000-000000000000
            Boolean  @default(true)                                 | true
            Boolean  @default(false)                                | false
            Int      @default(-5)                                   | -5
            Int      @default(007)                                  | 7
            BigInt   @default(9007199254740993)                     | 9007199254740993
            Float    @default(1.50)                                 | 1.50
            Float    @default(-0.0)                                 | 0.0
            Float    @default(-0.00001)                             | -0.00001
            Decimal  @default(100000000000000000000.1)              | 100000000000000000000.1
            Json     @default("{\\"a\\": 1}")                       | {"a": 1}
            Bytes    @default("aGVsbG8=")                           | \\x68656c6c6f
            Role     @default(ADMIN)                                | the boss
            DateTime @default("2020-01-02T03:04:05.678Z")           | 2020-01-02 03:04:05.678
            DateTime @default("2020-01-02T03:04:05.100+05:30")      | 2020-01-02 03:04:05.1
            DateTime @default("2020-01-02T03:04:05+02:00") @db.Timestamptz | 2020-01-02 01:04:05+00
            DateTime @default("2020-06-02T03:04:05.6789991Z")       | 2020-06-02 03:04:05.678999
            DateTime @default("2020-01-02T03:04:05Z") @db.Date      | 2020-01-02
            DateTime @default("1970-01-01T10:11:00Z") @db.Time      | 10:11:00
            DateTime @default("1970-01-01T10:11:12.5+05:30") @db.Timetz | 10:11:12.5+05:30
            DateTime @default("1970-01-01T10:11:12Z") @db.Timetz(0) | 10:11:12+00
            String[] @default([])                                   | {}
            String[] @default("one")                                | {one}
            String[] @default(["a", "b c", "x\\"y", "", "null", "a,b", "\\\\"]) | {a,"b c","x\\"y","","null","a,b","\\\\"}
            Int[]    @default([1, -2])                              | {1,-2}
            Boolean[] @default([true, false])                       | {true,false}
            Role[]   @default([USER, ADMIN])                        | {USER,"the boss"}
            Int      @default(dbgenerated("0"))                     | 0
            String   @default(dbgenerated("'abc'::text"))           | abc
            """)
    void aConstantIsWrittenAsTheServerWritesIt(String field, String expected) {
        assertThat(defaultOf(field)).isEqualTo(new Literal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String @default(cuid())",
                "String @default(cuid(2))",
                "String @default(uuid())",
                "String @default(uuid(7)) @db.Uuid",
                "String @default(nanoid(10))",
                "String @default(ulid())",
                "String @default(someLaterFunction())",
                "DateTime @updatedAt",
                "String"
            })
    void whatTheClientFillsInIsNoDefaultOfTheDatabase(String field) {
        assertThat(defaultOf(field)).isEqualTo(new None());
    }

    @Test
    void aGeneratedDefaultWithoutATextMayBeAny() {
        assertThat(defaultOf("String @default(dbgenerated())")).isEqualTo(new Expression(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DateTime @default(now())",
                "DateTime @default(now()) @updatedAt",
                "DateTime @default(now()) @db.Date",
                "DateTime @default(dbgenerated(\"now()\"))",
                "DateTime @default(dbgenerated(\"CURRENT_TIMESTAMP\"))"
            })
    void nowIsTheTimeOfTheTransaction(String field) {
        assertThat(defaultOf(field)).isEqualTo(new Now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Int @default(autoincrement())", "BigInt @default(dbgenerated(\"nextval('s'::regclass)\"))"})
    void autoincrementIsASequence(String field) {
        assertThat(defaultOf(field)).isEqualTo(new Sequence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gen_random_uuid()             | gen_random_uuid()
            (now() + '1 day'::interval)   | (now() + '1 day'::interval)
            """)
    void otherExpressionsAreKept(String sql, String expected) {
        assertThat(defaultOf("String @default(dbgenerated(\"" + sql + "\"))")).isEqualTo(new Expression(expected));
    }

    private static ColumnDefault defaultOf(String field) {
        return new Snippet("model A {\n value " + field + "\n}\nenum Role {\n USER\n ADMIN @map(\"the boss\")\n}")
                .table("A")
                .columns()
                .get(0)
                .columnDefault();
    }
}
