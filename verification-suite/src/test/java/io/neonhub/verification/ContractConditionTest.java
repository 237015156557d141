package io.neonhub.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.prisma.PrismaSchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the contract of the auth tables says to a schema that meets it but for one thing. */
class ContractConditionTest {
    private static final String CONTRACT = "classpath:io/neonhub/verification/auth-tables.prisma";

    private final PrismaSchema contract = PrismaSchemaReader.read(CONTRACT, PrismaVersion.DEFAULT);

    @Test
    void aContractIsMetByItself() {
        assertThat(ContractCondition.firstAbsent(contract, contract)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sessionToken String   @unique | sessionToken String @unique @db.Uuid       | model Session has sessionToken as uuid, the suite needs text
            sessionToken String   @unique | sessionToken String @unique @db.VarChar(40) | model Session has sessionToken as character varying(40), the suite needs text
            sessionToken String   @unique | sessionToken String                        | model Session has no @unique on sessionToken
            sessionToken String   @unique | token String @unique                       | model Session has no field sessionToken
            expires_at        Int?      | expires_at BigInt?                         | model Account has expires_at of type BigInt?, the suite needs Int?
            expires_at        Int?      | expires_at Int                             | model Account has expires_at of type Int, the suite needs Int?
            expires_at        Int?      | expires_at Int[]                           | model Account has expires_at of type Int[], the suite needs Int?
            expires_at        Int?      | expires_at Int? @db.SmallInt               | model Account has expires_at as smallint, the suite needs integer
            emailVerified DateTime?     | emailVerified DateTime? @db.Timestamp(0)   | model User has emailVerified as timestamp(0) without time zone, the suite needs timestamp(3) without time zone
            @@unique([identifier, token]) | @@unique([token, expires])               | model VerificationToken has no @unique on identifier, token
            model User {                | model Person {                             | schema.prisma has no model User
            """)
    void theFirstThingAbsentIsNamed(String good, String bad, String message, @TempDir Path folder) throws IOException {
        assertThat(ContractCondition.firstAbsent(contract, changed(good, bad, folder)))
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sessionToken String   @unique | sessionToken String @unique @db.VarChar @map("token")
            sessionToken String   @unique | sessionToken String @unique @db.Citext
            emailVerified DateTime?     | emailVerified DateTime? @db.Timestamptz(6)
            @@unique([identifier, token]) | @@unique([token])
            @@unique([identifier, token]) | @@id([token, identifier])
            """)
    void whatServesAsWellIsTaken(String good, String other, @TempDir Path folder) throws IOException {
        assertThat(ContractCondition.firstAbsent(contract, changed(good, other, folder)))
                .isEmpty();
    }

    private static PrismaSchema changed(String good, String other, Path folder) throws IOException {
        String schema = Files.readString(Path.of(CONTRACT.replace("classpath:", "src/main/resources/")));
        assertThat(schema).contains(good);
        Path file = Files.writeString(folder.resolve("schema.prisma"), schema.replace(good, other));
        return PrismaSchemaReader.read(file.toString(), PrismaVersion.DEFAULT);
    }
}
