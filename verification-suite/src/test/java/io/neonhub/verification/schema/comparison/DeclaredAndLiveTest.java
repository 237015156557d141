package io.neonhub.verification.schema.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.schema.FreshDatabase;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Prisma itself creates for a schema agrees with it. */
@ExtendWith(FreshDatabase.class)
class DeclaredAndLiveTest {
    private static final String NEONHUB = "io/neonhub/v3.0/prisma/";
    private static final String EVERYTHING = "io/neonhub/verification/schema/comparison/everything";

    @Test
    void theBundledMigrationsBuildTheBundledSchema(Connection connection) throws Exception {
        Schema declared = declared(NEONHUB + "schema.prisma", PrismaVersion.DEFAULT);
        execute(connection, resource(NEONHUB + "migrations/20251012154609_initial/migration.sql"));

        assertThat(declared.tables()).hasSize(7);
        assertThat(differences(declared, connection)).isEmpty();
    }

    @Test
    void everyTypeDefaultAndIndexOfPrismaIsFoundAsDeclared(Connection connection) throws Exception {
        Schema declared = declared(EVERYTHING + ".prisma", new PrismaVersion(6, 19, 3));
        execute(connection, resource(EVERYTHING + ".sql"));

        assertThat(declared.tables()).hasSize(4);
        assertThat(differences(declared, connection)).isEmpty();
    }

    @Test
    void theRemediesForAnEmptyDatabaseBuildTheSchema(Connection connection) throws Exception {
        Schema declared = declared(EVERYTHING + ".prisma", new PrismaVersion(6, 19, 3));
        execute(connection, "CREATE SCHEMA billing");

        for (Finding finding : differences(declared, connection)) {
            execute(connection, finding.remedy());
        }

        assertThat(differences(declared, connection)).isEmpty();
    }

    @Test
    void whoNamesTheWrongVersionOfPrismaIsToldSoBeforeHeReplacesAKey(Connection connection) throws Exception {
        Schema declared = declared(EVERYTHING + ".prisma", new PrismaVersion(5, 22, 0));
        execute(connection, resource(EVERYTHING + ".sql"));

        String hint = """
                -- Prisma 6 makes (A, B) the primary key of such a table, Prisma 5 a unique index. If this project is not
                -- on the version that was named, name its own (neonhub.prisma-version, --prisma-version) and leave
                -- the table alone.
                """;
        assertThat(differences(declared, connection))
                .containsExactly(
                        Finding.stop(
                                "public._GroupToUser",
                                "has the primary key (A, B), declared with no primary key",
                                hint + """
                                        -- It fails while rows share a key or hold NULL in it, or a foreign key refers to it.
                                        ALTER TABLE "public"."_GroupToUser" DROP CONSTRAINT "_GroupToUser_AB_pkey";"""),
                        Finding.stop(
                                "public._GroupToUser._GroupToUser_AB_unique",
                                "the unique index on (A, B) is missing",
                                hint + """
                                        -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
                                        -- It fails while two rows share a key: find them first.
                                        CREATE UNIQUE INDEX "_GroupToUser_AB_unique" ON "public"."_GroupToUser" ("A", "B");"""));
    }

    private static Schema declared(String resource, PrismaVersion version) {
        return PrismaSchemaReader.read("classpath:" + resource, version).schema();
    }

    private static List<Finding> differences(Schema declared, Connection connection) throws SQLException {
        return SchemaComparison.compare(declared, CatalogReader.read(connection, List.of("public", "billing")));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = DeclaredAndLiveTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
