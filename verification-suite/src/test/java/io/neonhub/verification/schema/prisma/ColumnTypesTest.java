package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            String                             | text
            Boolean                            | boolean
            Int                                | integer
            BigInt                             | bigint
            Float                              | double precision
            Decimal                            | numeric(65,30)
            DateTime                           | timestamp(3) without time zone
            Json                               | jsonb
            Bytes                              | bytea
            String   @db.Text                  | text
            String   @db.VarChar(255)          | character varying(255)
            String   @db.VarChar               | character varying
            String   @db.Char(3)               | character(3)
            String   @db.Char                  | character(1)
            String   @db.Bit(8)                | bit(8)
            String   @db.Bit                   | bit(1)
            String   @db.VarBit(7)             | bit varying(7)
            String   @db.VarBit                | bit varying
            String   @db.Uuid                  | uuid
            String   @db.Xml                   | xml
            String   @db.Inet                  | inet
            String   @db.Citext                | citext
            Boolean  @db.Boolean               | boolean
            Int      @db.Integer               | integer
            Int      @db.SmallInt              | smallint
            Int      @db.Oid                   | oid
            BigInt   @db.BigInt                | bigint
            Float    @db.DoublePrecision       | double precision
            Float    @db.Real                  | real
            Decimal  @db.Decimal(10, 2)        | numeric(10,2)
            Decimal  @db.Decimal               | numeric
            Decimal  @db.Money                 | money
            DateTime @db.Timestamp(6)          | timestamp(6) without time zone
            DateTime @db.Timestamp             | timestamp without time zone
            DateTime @db.Timestamptz(6)        | timestamp(6) with time zone
            DateTime @db.Timestamptz           | timestamp with time zone
            DateTime @db.Date                  | date
            DateTime @db.Time(0)               | time(0) without time zone
            DateTime @db.Time                  | time without time zone
            DateTime @db.Timetz(3)             | time(3) with time zone
            DateTime @db.Timetz                | time with time zone
            Json     @db.Json                  | json
            Json     @db.JsonB                 | jsonb
            Bytes    @db.ByteA                 | bytea
            """)
    void everyTypeOfPrismaHasItsColumnType(String field, String expected) {
        assertThat(column("value " + field)).isEqualTo(required(ColumnType.builtIn(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tsvector                    | tsvector
            int4                        | integer
            INT8                        | bigint
            float8                      | double precision
            bool                        | boolean
            decimal(4)                  | numeric(4,0)
            numeric(4, 2)               | numeric(4,2)
            char                        | character(1)
            char(3)                     | character(3)
            varchar(9)                  | character varying(9)
            character varying (9)       | character varying(9)
            bit                         | bit(1)
            varbit(9)                   | bit varying(9)
            timestamp                   | timestamp without time zone
            timestamptz(3)              | timestamp(3) with time zone
            timestamp(3) with time zone | timestamp(3) with time zone
            timestamp without time zone | timestamp without time zone
            time(0)                     | time(0) without time zone
            timetz                      | time with time zone
            interval year to month      | interval year to month
            \\"char\\"                  | "char"
            pg_catalog.int4             | integer
            vector(3)                   | vector(3)
            """)
    void unsupportedTypesAreWrittenAsTheServerWritesThem(String sql, String expected) {
        assertThat(column("value Unsupported(\"" + sql + "\")")).isEqualTo(required(ColumnType.builtIn(expected)));
    }

    @Test
    void anUnsupportedTypeCanHaveASchemaAndBeAnArray() {
        assertThat(column("value Unsupported(\"geo.geometry(Point, 4326)\")"))
                .isEqualTo(required(new ColumnType(Optional.of("geo"), "geometry(Point,4326)", false)));
        assertThat(column("value Unsupported(\"varchar(5)[]\")"))
                .isEqualTo(required(ColumnType.builtIn("character varying(5)").asArray()));
        assertThat(column("value Unsupported(\"\\\"geo\\\".\\\"My Type\\\"\")"))
                .isEqualTo(required(new ColumnType(Optional.of("geo"), "My Type", false)));
    }

    @Test
    void anEnumIsATypeOfItsSchema() {
        Snippet snippet = new Snippet("""
                model A {
                  role Role
                  all  Role[]
                }
                enum Role {
                  ADMIN
                  USER @map("plain user")
                  @@map("roles")
                  @@schema("auth")
                }
                """);

        ColumnType roles = new ColumnType(Optional.of("auth"), "roles", false);
        assertThat(snippet.table("A").columns()).extracting(Column::type).containsExactly(roles, roles.asArray());
        assertThat(snippet.read().schema().enums())
                .hasToString("[EnumType[name=auth.roles, values=[ADMIN, plain user]]]");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            String,                              false
            String?,                             true
            String[],                            true
            Int? @default(autoincrement()),      false
            Int  @default(autoincrement()),      false
            """)
    void listsAllowNullAndSerialsDoNot(String field, boolean nullable) {
        assertThat(column("value " + field).nullable()).isEqualTo(nullable);
    }

    @Test
    void nativeTypesBeginWithTheNameOfTheDatasource() {
        String schema = """
                datasource pg {
                  provider = "postgres"
                }
                model A {
                  value String @pg.Uuid
                }
                """;

        assertThat(PrismaSchemaReader.read(List.of(new SourceFile("schema.prisma", schema)), PrismaVersion.DEFAULT)
                        .schema()
                        .tables()
                        .get(0)
                        .columns())
                .extracting(Column::type)
                .containsExactly(ColumnType.builtIn("uuid"));
    }

    private static Column column(String field) {
        return new Snippet("model A {\n" + field + "\n}").table("A").columns().get(0);
    }

    private static Column required(ColumnType type) {
        return new Column("value", type, false, new ColumnDefault.None());
    }
}
