package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.Index.Part;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @@id([a])                                  | t_pkey        | a_col
            @@id([b, a])                               | t_pkey        | b,a_col
            @@id(fields: [a, b], name: "x", map: "my") | my            | a_col,b
            """)
    void aModelHasItsPrimaryKey(String attribute, String name, String columns) {
        assertThat(table(attribute).primaryKey()).contains(new PrimaryKey(name, List.of(columns.split(","))));
    }

    @Test
    void aFieldCanBeThePrimaryKey() {
        assertThat(new Snippet("model A {\n id Int @id\n}").table("A").primaryKey())
                .contains(new PrimaryKey("A_pkey", List.of("id")));
        assertThat(new Snippet("model A {\n id Int @id(map: \"key\")\n}")
                        .table("A")
                        .primaryKey())
                .contains(new PrimaryKey("key", List.of("id")));
        assertThat(new Snippet("model A {\n id Int @unique\n}").table("A").primaryKey())
                .isEmpty();
    }

    @Test
    void uniquesAndIndexesAreSortedByName() {
        Table table = table("""
                @@unique([b, a], name: "clientName")
                @@unique([a], map: "a_once")
                @@index([b])
                @@index([a(sort: Desc), b])
                @@index(fields: [a], name: "old_style")
                @@index([c(ops: JsonbPathOps)], type: Gin)
                @@index([c(ops: JsonbOps)], type: Gin, map: "c_default")
                @@index([b(ops: raw("text_pattern_ops"), sort: Desc, length: 5)], map: "b_pattern")
                @@fulltext([b])
                """);

        assertThat(table.indexes())
                .containsExactly(
                        index("a_once", true, "btree", Part.ascending("a_col")),
                        index("b_pattern", false, "btree", new Part("b", false, true, Optional.of("text_pattern_ops"))),
                        index("c_default", false, "gin", Part.ascending("c")),
                        index("old_style", false, "btree", Part.ascending("a_col")),
                        index("t_a_col_b_idx", false, "btree", descending("a_col"), Part.ascending("b")),
                        index("t_b_a_col_key", true, "btree", Part.ascending("b"), Part.ascending("a_col")),
                        index("t_b_idx", false, "btree", Part.ascending("b")),
                        index("t_c_idx", false, "gin", new Part("c", false, false, Optional.of("jsonb_path_ops"))));
    }

    @Test
    void aFieldCanBeUnique() {
        Table table = new Snippet("""
                model A {
                  x Int @unique
                  y Int @unique(map: "y_once", sort: Desc)
                  @@map("things")
                }
                """).table("things");

        assertThat(table.indexes())
                .containsExactly(
                        index("things_x_key", true, "btree", Part.ascending("x")),
                        index("y_once", true, "btree", descending("y")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BTree, btree
            Hash, hash
            Gin, gin
            Gist, gist
            SpGist, spgist
            Brin, brin
            """)
    void anIndexHasAMethod(String type, String method) {
        assertThat(table("@@index([a], type: " + type + ")").indexes())
                .extracting(Index::method)
                .containsExactly(method);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Gist,   InetOps,                 inet_ops
            SpGist, InetOps,                 default
            Gin,    ArrayOps,                default
            Brin,   InetMinMaxOps,           inet_minmax_ops
            Brin,   InetInclusionOps,        default
            Brin,   TimestampTzMinMaxOps,    default
            Brin,   TimestampTzMinMaxMultiOps, timestamptz_minmax_multi_ops
            Brin,   TimeTzBloomOps,          timetz_bloom_ops
            Brin,   VarBitMinMaxOps,         default
            Gin,    raw("gin_trgm_ops"),     gin_trgm_ops
            BTree,  raw("text_ops"),         default
            """)
    void onlyAnOperatorClassThatIsNotTheDefaultIsNamed(String type, String ops, String expected) {
        assertThat(table("@@index([a(ops: " + ops + ")], type: " + type + ")")
                        .indexes()
                        .get(0)
                        .parts())
                .containsExactly(
                        new Part("a_col", false, false, Optional.of(expected).filter(it -> !it.equals("default"))));
    }

    @Test
    void namesAreCutBeforeTheirSuffixAndCountedInBytes() {
        Table table = new Snippet("""
                model A {
                  id Int @id
                  a  Int @map("äääääääääääääääääääääääää")
                  b  Int @map("%s")
                  @@unique([a, b])
                  @@index([b, a])
                  @@map("table_with_a_name_of_more_than_sixty_three_bytes_which_is_too_long")
                }
                """.formatted("ö".repeat(40)))
                .table("table_with_a_name_of_more_than_sixty_three_bytes_which_is_too_l");

        assertThat(table.primaryKey().orElseThrow().name())
                .isEqualTo("table_with_a_name_of_more_than_sixty_three_bytes_which_is__pkey");
        assertThat(table.indexes())
                .extracting(Index::name)
                .containsExactly(
                        "table_with_a_name_of_more_than_sixty_three_bytes_which_is_t_idx",
                        "table_with_a_name_of_more_than_sixty_three_bytes_which_is_t_key");
        assertThat(table.columns().get(2).name()).isEqualTo("ö".repeat(31));
        assertThat(new Snippet("model Ü {\n ä Int @map(\"ääääääääääääääääääääääääääääää\")\n @@index([ä])\n}")
                        .table("Ü")
                        .indexes())
                .extracting(Index::name)
                .containsExactly("Ü_ääääääääääääääääääääääääääää_idx");
    }

    private static Index index(String name, boolean unique, String method, Part... parts) {
        return new Index(name, unique, method, List.of(parts), Optional.empty(), List.of(), true);
    }

    private static Part descending(String column) {
        return new Part(column, false, true, Optional.empty());
    }

    private static Table table(String attributes) {
        return new Snippet("""
                model A {
                  a Int    @map("a_col")
                  b String
                  c Json
                  @@map("t")
                """ + attributes + "\n}").table("t");
    }
}
