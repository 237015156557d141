package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.Column;
import io.neonhub.verification.schema.Extension;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.PrismaSchema.Field;
import io.neonhub.verification.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    @Test
    void commentsStandAnywhere() {
        Table table = new Snippet("""
                // a line
                /// about the model
                model /* here */ A { // behind
                  /// about the field
                  id Int @id /* several
                  lines */
                  url String @default("https://neonhub.io/*") // with "quotes" and { braces }
                  /**/ tags String[] /// and slashes
                }
                // the end""").table("A");

        assertThat(table.columns()).extracting(Column::name).containsExactly("id", "url", "tags");
        assertThat(table.columns().get(1).columnDefault()).hasToString("'https://neonhub.io/*'");
    }

    @Test
    void attributesMayRunOverSeveralLines() {
        Table table = new Snippet("""
                model A {
                  id  Int @default(
                    autoincrement()
                  )
                  bId Int
                  b   B @relation(
                    fields: [
                      bId,
                    ],
                    references: [id],
                  )

                  @@id(
                    [id, bId],
                    map: "both"
                  )
                }
                model B { id Int @id
                  as A[] }
                """).table("A");

        assertThat(table.primaryKey().orElseThrow().name()).isEqualTo("both");
        assertThat(table.foreignKeys()).hasSize(1);
    }

    @Test
    void linesMayEndAsOnWindows() {
        Table table = new Snippet("model A {\r\n  id Int @id // x\r\n\r\n  b String?\r\n}\r\n").table("A");

        assertThat(table.columns()).extracting(Column::name).containsExactly("id", "b");
    }

    @Test
    void namesMayBeWordsOfTheLanguageBeginWithDigitsAndHoldDashes() {
        PrismaSchema schema = new Snippet("""
                model Unsupported_ {
                  model  Int
                  enum   String
                  type   X
                  Int    Int
                  @@map("model")
                }
                enum X {
                  2nd
                  3-rd
                  model
                }
                """).read();

        assertThat(schema.schema().tables().get(0).columns())
                .extracting(Column::name)
                .containsExactly("model", "enum", "type", "Int");
        assertThat(schema.schema().enums().get(0).values()).containsExactly("2nd", "3-rd", "model");
    }

    @Test
    void whatALaterPrismaMayKnowIsSkipped() {
        PrismaSchema schema = new Snippet("""
                policy Later {
                  nested { a = "}" }
                }
                generator client {
                  provider = "prisma-client"
                  output   = "./x"
                  nested   = [env("A"), ["b"], 3]
                }
                generator docs {
                }
                type Address {
                  street String
                  inner  Address?
                }
                model A {
                  id Int @id @later(5, x: [1]) @default(1)
                  @@later
                  @@index([id], later: "x")
                }
                """).read();

        assertThat(schema.generators()).containsExactly("client", "docs");
        assertThat(schema.schema().tables()).hasSize(1);
    }

    @Test
    void extensionsAreNamedAsTheServerNamesThem() {
        assertThat(PrismaSchemaReader.read(List.of(new SourceFile("schema.prisma", """
                                        datasource db {
                                          provider   = "postgresql"
                                          extensions = [uuidOssp(map: "uuid-ossp", schema: "extensions"), citext, pgvector(map: "vector", version: "0.5")]
                                        }
                                        """)), PrismaVersion.DEFAULT)
                        .schema()
                        .extensions())
                .containsExactly(new Extension("citext"), new Extension("uuid-ossp"), new Extension("vector"));
    }

    @Test
    void modelsAreWhatTheApplicationsCodeSees() {
        PrismaSchema schema = new Snippet("""
                model User {
                  id     Int      @id
                  mail   String?  @map("e_mail")
                  roles  Role[]
                  place  Unsupported("point")?
                  hidden Int?     @ignore
                  posts  Post[]
                  @@map("users")
                }
                model Post {
                  userId Int
                  user   User @relation(fields: [userId], references: [id])
                  @@ignore
                }
                enum Role {
                  ADMIN
                }
                view Ranking {
                  id Int @unique
                }
                """).read();

        assertThat(schema.models()).extracting(PrismaSchema.Model::name).containsExactly("User");
        assertThat(schema.model("User").orElseThrow().table()).hasToString("public.users");
        assertThat(schema.model("User").orElseThrow().fields())
                .containsExactly(
                        new Field("id", "id", "Int", false, false),
                        new Field("mail", "e_mail", "String", true, false),
                        new Field("roles", "roles", "Role", false, true),
                        new Field("place", "place", "Unsupported(\"point\")", true, false));
        assertThat(schema.schema().tables())
                .extracting(it -> it.name() + " " + it.columns().size())
                .containsExactly("public.Post 1", "public.users 5");
    }
}
