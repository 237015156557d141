package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.ForeignKey.Action;
import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
    private static final PrismaVersion PRISMA_6 = new PrismaVersion(6, 0, 0);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Int  | B  |                                          | RESTRICT    | CASCADE
            Int? | B? |                                          | SET_NULL    | CASCADE
            Int  | B  | , onDelete: Cascade                      | CASCADE     | CASCADE
            Int? | B? | , onDelete: SetNull, onUpdate: Restrict  | SET_NULL    | RESTRICT
            Int? | B? | , onDelete: NoAction, onUpdate: NoAction | NO_ACTION   | NO_ACTION
            Int  | B  | , onDelete: SetDefault, onUpdate: SetDefault | SET_DEFAULT | SET_DEFAULT
            """)
    void actionsAreStatedOrFollowFromTheField(
            String key, String type, String actions, Action onDelete, Action onUpdate) {
        Table table = new Snippet("""
                model A {
                  bId %s @map("b_id")
                  b   %s @relation(fields: [bId], references: [id]%s)
                }
                model B {
                  id Int @id @map("ident")
                  as A[]
                  @@map("bees")
                  @@schema("hive")
                }
                """.formatted(key, type, actions == null ? "" : actions)).table("A");

        assertThat(table.foreignKeys())
                .containsExactly(new ForeignKey(
                        "A_b_id_fkey",
                        List.of("b_id"),
                        new QualifiedName("hive", "bees"),
                        List.of("ident"),
                        onDelete,
                        onUpdate,
                        true,
                        true));
    }

    @Test
    void aRelationOverSeveralFieldsIsSetToNullOnlyIfAllAreOptional() {
        Table table = new Snippet("""
                model A {
                  x    Int?
                  y    Int
                  z    Int?
                  both B?   @relation("one", fields: [x, z], references: [x, y])
                  one  B?   @relation(name: "two", fields: [x, y], references: [x, y], map: "named")
                }
                model B {
                  x   Int
                  y   Int
                  as  A[] @relation("one")
                  as2 A[] @relation("two")
                  @@id([x, y])
                }
                """).table("A");

        assertThat(table.foreignKeys())
                .extracting(ForeignKey::name, ForeignKey::columns, ForeignKey::onDelete)
                .containsExactly(
                        tuple("A_x_z_fkey", List.of("x", "z"), Action.SET_NULL),
                        tuple("named", List.of("x", "y"), Action.RESTRICT));
    }

    @Test
    void aSelfRelationRefersToItsOwnTable() {
        Table table = new Snippet("""
                model A {
                  id       Int  @id
                  parentId Int?
                  parent   A?   @relation("Tree", fields: [parentId], references: [id])
                  children A[]  @relation("Tree")
                }
                """).table("A");

        assertThat(table.columns()).extracting(Column::name).containsExactly("id", "parentId");
        assertThat(table.foreignKeys()).extracting(ForeignKey::referencedTable).containsExactly(table.name());
    }

    @Test
    void listsOnBothSidesMakeATable() {
        Snippet snippet = new Snippet("""
                model Tag {
                  id    BigInt @id @default(autoincrement())
                  posts Post[]
                }
                model Post {
                  key  String @id @db.Uuid @map("post_key")
                  tags Tag[]
                  @@map("posts")
                }
                """);
        QualifiedName name = new QualifiedName("public", "_PostToTag");
        List<Column> columns = List.of(key("A", "uuid"), key("B", "bigint"));
        List<ForeignKey> foreignKeys = List.of(
                cascade("_PostToTag_A_fkey", "A", "posts", "post_key"), cascade("_PostToTag_B_fkey", "B", "Tag", "id"));
        Index onB = index("_PostToTag_B_index", false, "B");

        assertThat(snippet.table("_PostToTag"))
                .as("until Prisma 5")
                .isEqualTo(new Table(
                        name,
                        columns,
                        Optional.empty(),
                        List.of(index("_PostToTag_AB_unique", true, "A", "B"), onB),
                        foreignKeys));
        assertThat(snippet.table("_PostToTag", PRISMA_6))
                .as("from Prisma 6 on")
                .isEqualTo(new Table(
                        name,
                        columns,
                        Optional.of(new PrimaryKey("_PostToTag_AB_pkey", List.of("A", "B"))),
                        List.of(onB),
                        foreignKeys));
    }

    @Test
    void aModelCanHaveSeveralManyToManyRelationsWithItself() {
        Schema schema = new Snippet("""
                model User {
                  id        Int    @id
                  following User[] @relation("Follows")
                  followers User[] @relation("Follows")
                  blocks    User[] @relation(name: "Blocks")
                  blockedBy User[] @relation(name: "Blocks")
                }
                """).read().schema();

        assertThat(schema.tables()).extracting(it -> it.name().name()).containsExactly("User", "_Blocks", "_Follows");
    }

    @Test
    void theNameOfAJoinTableIsCutLikeAnyOther() {
        Table table =
                new Snippet("""
                model AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongToKeep {
                  id Int @id
                  bs B[]
                }
                model B {
                  id Int @id
                  as AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongToKeep[]
                }
                """).table("_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongToKeepToB", PRISMA_6);

        assertThat(table.primaryKey().orElseThrow().name())
                .isEqualTo("_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongT_AB_pkey");
        assertThat(table.indexes())
                .extracting(Index::name)
                .containsExactly("_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongT_B_index");
        assertThat(table.foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly(
                        "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongTo_A_fkey",
                        "_AVeryLongModelNameThatGoesOnAndOnUntilItIsMuchTooLongTo_B_fkey");
    }

    @Test
    void withRelationModePrismaThereAreNoForeignKeys() {
        PrismaVersion version = PrismaVersion.DEFAULT;
        String schema = """
                datasource db {
                  provider     = "postgresql"
                  relationMode = "prisma"
                }
                model A {
                  id  Int @id
                  bId Int
                  b   B   @relation(fields: [bId], references: [id])
                  cs  B[] @relation("many")
                }
                model B {
                  id Int @id
                  as A[]
                  cs A[] @relation("many")
                }
                """;

        assertThat(PrismaSchemaReader.read(List.of(new SourceFile("schema.prisma", schema)), version)
                        .schema()
                        .tables())
                .hasSize(3)
                .allMatch(it -> it.foreignKeys().isEmpty());
    }

    @Test
    void aViewIsNoTableAndARelationToItNoForeignKey() {
        Schema schema = new Snippet("""
                model A {
                  id  Int @id
                  vId Int
                  v   V   @relation(fields: [vId], references: [id])
                }
                view V {
                  id Int @unique
                  as A[]
                }
                """).read().schema();

        assertThat(schema.tables()).extracting(it -> it.name().name()).containsExactly("A");
        assertThat(schema.tables().get(0).foreignKeys()).isEmpty();
    }

    private static Column key(String name, String type) {
        return new Column(name, ColumnType.builtIn(type), false, new ColumnDefault.None());
    }

    private static ForeignKey cascade(String name, String column, String table, String referenced) {
        return new ForeignKey(
                name,
                List.of(column),
                new QualifiedName("public", table),
                List.of(referenced),
                Action.CASCADE,
                Action.CASCADE,
                true,
                true);
    }

    private static Index index(String name, boolean unique, String... columns) {
        return new Index(
                name,
                unique,
                "btree",
                List.of(columns).stream().map(Index.Part::ascending).toList(),
                Optional.empty(),
                List.of(),
                true);
    }
}
