package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import java.util.List;

/** Blocks of a schema.prisma; the datasource comes after them, so that lines count from the first block. */
record Snippet(String blocks) {
    private static final String DATASOURCE = """

            datasource db {
              provider = "postgresql"
            }
            """;

    /** The schema, as Prisma 5 would create it. */
    PrismaSchema read() {
        return read(PrismaVersion.DEFAULT);
    }

    PrismaSchema read(PrismaVersion version) {
        return PrismaSchemaReader.read(List.of(new SourceFile("schema.prisma", blocks + DATASOURCE)), version);
    }

    Table table(String name) {
        return table(name, PrismaVersion.DEFAULT);
    }

    Table table(String name, PrismaVersion version) {
        return read(version).schema().table(new QualifiedName("public", name)).orElseThrow();
    }

    /** What the reader says against it. */
    String failure() {
        return failure(blocks + DATASOURCE);
    }

    static String failure(String file) {
        return catchThrowableOfType(
                        UsageException.class,
                        () -> PrismaSchemaReader.read(
                                List.of(new SourceFile("schema.prisma", file)), PrismaVersion.DEFAULT))
                .getMessage();
    }
}
