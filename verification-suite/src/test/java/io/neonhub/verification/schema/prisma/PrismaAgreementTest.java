package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import io.neonhub.verification.schema.comparison.SchemaComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Beside each schema lies the migration that Prisma 6.19.3 made of it: what it creates is what the reader declares. */
class PrismaAgreementTest {
    private static final String CASES = "classpath:io/neonhub/verification/schema/prisma/agreement/";
    private static final String MARKETPLACE = "classpath:io/neonhub/verification/projects/marketplace/prisma";

    @Test
    @NeonHubDatabase
    void onNeonHub(Connection database) throws SQLException {
        assertAgreement("classpath:io/neonhub/v3.0/prisma/schema.prisma", database, 7);
    }

    @Test
    @NeonHubDatabase(migrations = MARKETPLACE + "/migrations")
    void onAMarketplace(Connection database) throws SQLException {
        assertAgreement(MARKETPLACE + "/schema.prisma", database, 78);
    }

    @Test
    @NeonHubDatabase(migrations = CASES + "types-and-defaults/migrations")
    void onTypesAndDefaults(Connection database) throws SQLException {
        assertAgreement(CASES + "types-and-defaults/schema.prisma", database, 2);
    }

    @Test
    @NeonHubDatabase(migrations = CASES + "times/migrations")
    void onTimes(Connection database) throws SQLException {
        assertAgreement(CASES + "times/schema.prisma", database, 1);
    }

    @Test
    @NeonHubDatabase(migrations = CASES + "several-schemas/migrations")
    void onSeveralSchemas(Connection database) throws SQLException {
        assertAgreement(CASES + "several-schemas/schema.prisma", database, 9);
    }

    @Test
    @NeonHubDatabase(migrations = CASES + "long-names/migrations")
    void onLongNames(Connection database) throws SQLException {
        assertAgreement(CASES + "long-names/schema.prisma", database, 12);
    }

    @Test
    @NeonHubDatabase(migrations = CASES + "operator-classes/migrations")
    void onOperatorClasses(Connection database) throws SQLException {
        assertAgreement(CASES + "operator-classes/schema.prisma", database, 1);
    }

    @Test
    @NeonHubDatabase(migrations = CASES + "no-foreign-keys/migrations")
    void withoutForeignKeys(Connection database) throws SQLException {
        assertAgreement(CASES + "no-foreign-keys/schema.prisma", database, 4);
    }

    private static void assertAgreement(String schema, Connection database, int tables) throws SQLException {
        Schema declared =
                PrismaSchemaReader.read(schema, new PrismaVersion(6, 19, 3)).schema();

        assertThat(declared.tables()).hasSize(tables);
        assertThat(SchemaComparison.compare(declared, CatalogReader.read(database, Set.of("public", "auth"))))
                .isEmpty();
    }
}
