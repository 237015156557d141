package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said against a schema that cannot be understood, word for word. */
class ErrorsTest {

    @ParameterizedTest
    @MethodSource
    void aSyntaxErrorNamesThePlaceAndWhatWasExpected(String blocks, String message) {
        assertThat(new Snippet(blocks).failure()).isEqualTo(message);
    }

    static Stream<Arguments> aSyntaxErrorNamesThePlaceAndWhatWasExpected() {
        return Stream.of(
                error("model User {\n  id Int @id\n  email @unique\n}", """
                        schema.prisma:3:9: expected a type after the field name 'email', found '@unique'. \
                        Write for example 'email String', or 'email String[]' for a list."""),
                error("model User {\n  email\n  id Int\n}", """
                        schema.prisma:3:3: expected a type after the field name 'email', found 'id'. \
                        Write for example 'email String', or 'email String[]' for a list."""),
                error("model User {\n  tags [String]\n}", """
                        schema.prisma:2:8: expected a type after the field name 'tags', found '['. \
                        Write for example 'tags String', or 'tags String[]' for a list."""),
                error("model User {\n  tags String[]?\n}", """
                        schema.prisma:2:16: a list cannot be optional. \
                        Write 'String[]': its column allows NULL anyway."""),
                error("model User {\n  tags String[\n}", """
                        schema.prisma:3:1: expected ']' after 'String[', found '}'."""),
                error("model User {\n  id Int\n\nmodel Post {\n  id Int\n}", """
                        schema.prisma:4:1: expected '}' that closes model 'User' of line 1, found 'model Post {'."""),
                error("enum Role {\n  ADMIN\n\nmodel Post {\n}", """
                        schema.prisma:4:1: expected '}' that closes enum 'Role' of line 1, found 'model Post {'."""),
                error("generator g {\n  a = 1\n\nmodel Post {\n}", """
                        schema.prisma:4:1: expected '}' that closes generator 'g' of line 1, found 'model Post {'."""),
                error("model User {\n  id Int Int\n}", """
                        schema.prisma:2:10: expected the end of the line after the field 'id', found 'Int'."""),
                error("enum Role {\n  ADMIN USER\n}", """
                        schema.prisma:2:9: expected the end of the line after the value 'ADMIN', found 'USER'."""),
                error("enum Role {\n  \"ADMIN\"\n}", """
                        schema.prisma:2:3: expected a value or '}' in enum 'Role', found the string "ADMIN"."""),
                error("model User {\n  id Int @\n}", """
                        schema.prisma:3:1: expected the name of an attribute after '@', found '}'."""),
                error("model User {\n  id String @db.(5)\n}", """
                        schema.prisma:2:17: expected a name after 'db.', found '('."""),
                error("model User {\n  id Int @default(1 2)\n}", """
                        schema.prisma:2:21: expected ',' or ')' in the arguments of 'default', found '2'."""),
                error("model User {\n  id Int\n  @@unique([id}\n}", """
                        schema.prisma:3:15: expected ',' or ']' in a list, found '}'."""),
                error("model User {\n  id Int @default(=)\n}", """
                        schema.prisma:2:19: expected a value (a string, a number, a name or a list), found '='."""),
                error("model User {\n  p Unsupported(point)\n}", """
                        schema.prisma:2:17: expected the SQL type in double quotes after 'Unsupported(', found 'point'."""),
                error("model User {\n  p Unsupported\n}", """
                        schema.prisma:3:1: expected '(' after 'Unsupported', found '}'."""),
                error("model {\n}", """
                        schema.prisma:1:7: expected a name after 'model', found '{'."""),
                error("model User\n  id Int\n}", """
                        schema.prisma:2:3: expected '{' after model 'User', found 'id'."""),
                error("}", """
                        schema.prisma:1:1: expected a block, for example 'model User {', found '}'."""),
                error("modell User {\n}", """
                        schema.prisma:1:1: expected a block, for example 'model User {', found 'modell'. \
                        Did you mean 'model'?"""),
                error("generator g {\n  provider \"x\"\n}", """
                        schema.prisma:2:12: expected '=' after 'provider', found the string "x"."""),
                error("model User {\n  id String @default(\"a)\n}", """
                        schema.prisma:2:22: expected '"' that ends this string, found the end of the line. \
                        Write a line break inside a string as \\n."""),
                error("model User {\n  id String @default(\"a\\q\")\n}", """
                        schema.prisma:2:24: unknown escape '\\q' in a string. \
                        Write \\\\ for a backslash; known are \\\\ \\" \\n \\r \\t and \\u with 4 hex digits."""),
                error("model User {\n  id String @default(\"\\u00g1\")\n}", """
                        schema.prisma:2:23: expected 4 hex digits after '\\u', as in \\u00e9."""),
                error("model User {\n  é😀 Int ; x\n}", """
                        schema.prisma:2:4: the character '😀' has no meaning here. \
                        Remove it, or put the text into double quotes."""),
                error("model User {\n  id Int /* the key\n}", """
                        schema.prisma:2:10: expected '*/' that ends this comment, found the end of the file."""));
    }

    @ParameterizedTest
    @MethodSource
    void anErrorOfMeaningNamesThePlaceAndARemedy(String blocks, String message) {
        assertThat(new Snippet(blocks).failure()).isEqualTo(message);
    }

    static Stream<Arguments> anErrorOfMeaningNamesThePlaceAndARemedy() {
        return Stream.of(
                error("model User {\n  id Int\n}\n\nmodel User {\n  id Int\n}", """
                        schema.prisma:5:7: 'User' is declared a second time; the first is at schema.prisma:1:7. \
                        Rename or remove one of them."""),
                error("model User {\n  id Int\n}\n\nenum User {\n  id\n}", """
                        schema.prisma:5:6: 'User' is declared a second time; the first is at schema.prisma:1:7. \
                        Rename or remove one of them."""),
                error("model User {\n  id Int\n  id String\n}", """
                        schema.prisma:3:3: 'id' is declared a second time; the first is at schema.prisma:2:3. \
                        Rename or remove one of them."""),
                error("model User {\n  id Int\n  @@map(\"u\")\n}\nmodel Person {\n  id Int\n  @@map(\"u\")\n}", """
                        schema.prisma:5:7: the models 'User' and 'Person' have the same table public.u. \
                        Give one of them another @@map."""),
                error("model Json {\n  id Int\n}", """
                        schema.prisma:1:7: 'Json' is a type of Prisma. Choose another name."""),
                error("model User {\n  id Strin\n}", """
                        schema.prisma:2:6: the field 'id' has the unknown type 'Strin'. Declare a model or an enum of \
                        that name, or use one of: String, Boolean, Int, BigInt, Float, Decimal, DateTime, Json, Bytes."""),
                error("model User {\n  home Address\n}\ntype Address {\n  street String\n}", """
                        schema.prisma:2:8: the field 'home' has the composite type 'Address', which PostgreSQL has no \
                        column for. Use Json."""),
                error("model User {\n  id Int @db.VarChar(5)\n}", """
                        schema.prisma:2:11: 'VarChar' is no native type for Int. Use one of: Integer, SmallInt, Oid."""),
                error("model User {\n  id Float @db.Float\n}", """
                        schema.prisma:2:13: 'Float' is no native type for Float. Use one of: DoublePrecision, Real."""),
                error("model User {\n  id String @db.VarChar(x)\n}", """
                        schema.prisma:2:25: expected a number in 'db.VarChar', found 'x'."""),
                error("model User {\n  id Int\n  posts Post[]\n}\nmodel Post {\n  id Int\n}", """
                        schema.prisma:3:3: the relation 'posts' has no field on the other side. \
                        Add one of type 'User' or 'User[]' to model 'Post'."""),
                error(
                        "model User {\n  id Int\n  posts Post[] @relation(\"Likes\")\n}\nmodel Post {\n  users User[]\n}",
                        """
                        schema.prisma:3:3: the relation 'posts' has no field on the other side. \
                        Add one of type 'User' or 'User[]' to model 'Post' with @relation("Likes")."""),
                error(
                        "model A {\n  x Int\n  b B @relation(fields: [bId], references: [id])\n}\nmodel B {\n  id Int\n  as A[]\n}",
                        """
                        schema.prisma:3:26: model 'A' has no field 'bId'. Its fields are: x."""),
                error(
                        "model A {\n  x Int\n  b B @relation(fields: [x], references: [key])\n}\nmodel B {\n  id Int\n  as A[]\n}",
                        """
                        schema.prisma:3:43: model 'B' has no field 'key'. Its fields are: id."""),
                error("model A {\n  x Int\n  b B @relation(fields: [x])\n}\nmodel B {\n  id Int\n  as A[]\n}", """
                        schema.prisma:3:8: expected 'references: […]' in this @relation. \
                        Name the fields on both sides: @relation(fields: [authorId], references: [id])."""),
                error(
                        "model A {\n  x Int\n  b B @relation(fields: [x], references: [y, z])\n}\nmodel B {\n  y Int\n  z Int\n  as A[]\n}",
                        """
                        schema.prisma:3:3: the relation 'b' has 1 fields but 2 references. \
                        Name one reference per field."""),
                error(
                        "model A {\n  x Int\n  b B @relation(fields: [x], references: [y], onDelete: Drop)\n}\nmodel B {\n  y Int\n  as A[]\n}",
                        """
                        schema.prisma:3:57: expected one of Cascade, Restrict, NoAction, SetNull, SetDefault, found 'Drop'."""),
                error(
                        "model A {\n  x Int\n  y Int\n  bs B[]\n  @@id([x, y])\n}\nmodel B {\n  id Int @id\n  as A[]\n}",
                        """
                        schema.prisma:1:7: model 'A' is part of an implicit many-to-many relation, which needs an @id \
                        on a single field. Add one, or write the table between the two as a model."""),
                error("model A {\n  x Int\n  @@index([x, nope])\n}", """
                        schema.prisma:3:15: model 'A' has no field 'nope'. Its fields are: x."""),
                error(
                        "model A {\n  x Int\n  b B @relation(fields: [x], references: [id])\n  @@unique([b])\n}\nmodel B {\n  id Int\n  as A[]\n}",
                        """
                        schema.prisma:4:13: the field 'b' of model 'A' is a relation and has no column. \
                        Name the fields of its @relation(fields: …) instead."""),
                error("model A {\n  x Int\n  @@index(map: \"i\")\n}", """
                        schema.prisma:3:5: expected the fields of '@@index'. Write them in brackets: @@index([a, b])."""),
                error("model A {\n  x Int\n  @@index([x], type: Tree)\n}", """
                        schema.prisma:3:22: expected an index type (BTree, Hash, Gin, Gist, SpGist, Brin), found 'Tree'."""),
                error("model A {\n  x Int\n  @@index([x(ops: jsonb)])\n}", """
                        schema.prisma:3:19: expected an operator class as in ops: JsonbPathOps or \
                        ops: raw("gin_trgm_ops"), found 'jsonb'."""),
                error("model A {\n  x Int\n  @@map(things)\n}", """
                        schema.prisma:3:9: expected a string in double quotes, found 'things'."""),
                error("model A {\n  x Int\n  @@index([\"x\"])\n}", """
                        schema.prisma:3:12: expected a name, found the string "x"."""),
                error("model A {\n  x Role @default(BOSS)\n}\nenum Role {\n  USER\n  ADMIN\n}", """
                        schema.prisma:2:19: expected a value of the enum 'Role' (USER, ADMIN), found 'BOSS'."""),
                error("model A {\n  x Int @default(\"5\")\n}", """
                        schema.prisma:2:18: expected an integer as the default, found the string "5"."""),
                error("model A {\n  x Float @default(x)\n}", """
                        schema.prisma:2:20: expected a number as the default, found 'x'."""),
                error("model A {\n  x Boolean @default(yes)\n}", """
                        schema.prisma:2:22: expected true or false as the default, found 'yes'."""),
                error("model A {\n  x Bytes @default(\"*\")\n}", """
                        schema.prisma:2:20: expected bytes in Base64 as the default, found the string "*"."""),
                error("model A {\n  x DateTime @default(\"today\")\n}", """
                        schema.prisma:2:23: expected a date and time as in "2024-01-31T00:00:00Z" as the default, \
                        found the string "today"."""),
                error("model A {\n  x Unsupported(\"point\") @default(5)\n}", """
                        schema.prisma:2:35: a default of an unsupported type is written as dbgenerated("…"), found '5'."""));
    }

    @Test
    void aMissingBraceAtTheEndIsNamedByItsBlock() {
        assertThat(Snippet.failure("model User {\n  id Int\n")).isEqualTo("""
                schema.prisma:3:1: expected '}' that closes model 'User' of line 1, found the end of the file.""");
        assertThat(Snippet.failure("policy p {\n  { }\n")).isEqualTo("""
                schema.prisma:3:1: expected '}' that closes policy 'p' of line 1, found the end of the file.""");
    }

    @ParameterizedTest
    @MethodSource
    void thereIsOneDatasourceAndItIsPostgresql(String file, String message) {
        assertThat(Snippet.failure(file)).isEqualTo(message);
    }

    static Stream<Arguments> thereIsOneDatasourceAndItIsPostgresql() {
        return Stream.of(
                error("datasource db {\n  provider = \"mysql\"\n}", """
                        schema.prisma:2:14: expected the provider "postgresql", found "mysql". \
                        Only PostgreSQL databases can be verified."""),
                error("datasource db {\n  url = env(\"X\")\n}", """
                        schema.prisma:1:12: the datasource 'db' has no provider. Write provider = "postgresql"."""),
                error("datasource db {\n  provider = env(\"X\")\n}", """
                        schema.prisma:2:14: expected a string in double quotes, found 'env(…)'."""),
                error("model A {\n  id Int\n}", """
                        schema.prisma: no datasource block. \
                        Write datasource db { provider = "postgresql" } on lines of its own."""),
                error("datasource a {\n  provider = \"postgres\"\n}\ndatasource b {\n}", """
                        schema.prisma:4:12: a second datasource; the first is at schema.prisma:1:12. \
                        Remove one of them."""));
    }

    private static Arguments error(String text, String message) {
        return Arguments.of(text, message);
    }
}
