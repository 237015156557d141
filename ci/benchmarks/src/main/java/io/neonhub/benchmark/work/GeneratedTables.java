package io.neonhub.benchmark.work;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as Prisma makes them: eight columns, a primary key, a unique and a plain index, and a foreign key. */
final class GeneratedTables {
    private static final int AT_ONCE = 200;

    private GeneratedTables() {}

    static void create(DatabaseUrl url, int count) throws SQLException {
        try (Connection connection = url.connect();
                Statement statement = connection.createStatement()) {
            for (int first = 0; first < count; first += AT_ONCE) {
                statement.execute(IntStream.range(first, Math.min(count, first + AT_ONCE))
                        .mapToObj(GeneratedTables::table)
                        .collect(Collectors.joining("\n")));
            }
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** The schema.prisma of so many of them. */
    static String models(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> model(number, count))
                .collect(Collectors.joining("\n", """
                        datasource db {
                          provider = "postgresql"
                          url      = env("DATABASE_URL")
                        }

                        """, ""));
    }

    private static String model(int number, int count) {
        String first = number == 0 ? "  self table_0[] @relation(\"table_0\")\n" : "";
        String next =
                number + 1 < count ? "  children table_%1$d[] @relation(\"table_%1$d\")\n".formatted(number + 1) : "";
        return """
                model table_%1$d {
                  id String @id
                  email String @unique
                  name String?
                  parentId String
                  parent table_%2$d @relation("table_%1$d", fields: [parentId], references: [id], onDelete: Cascade)
                %3$s  count Int @default(0)
                  data Json?
                  createdAt DateTime @default(now())
                  updatedAt DateTime @updatedAt
                  @@index([parentId, createdAt])
                }
                """.formatted(number, Math.max(0, number - 1), first + next);
    }

    /** Each refers to the one before it, the first to itself. */
    static String table(int number) {
        return """
                CREATE TABLE "table_%1$d" (
                    "id" TEXT NOT NULL,
                    "email" TEXT NOT NULL,
                    "name" TEXT,
                    "parentId" TEXT NOT NULL,
                    "count" INTEGER NOT NULL DEFAULT 0,
                    "data" JSONB,
                    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
                    "updatedAt" TIMESTAMP(3) NOT NULL,
                    CONSTRAINT "table_%1$d_pkey" PRIMARY KEY ("id")
                );
                CREATE UNIQUE INDEX "table_%1$d_email_key" ON "table_%1$d"("email");
                CREATE INDEX "table_%1$d_parentId_createdAt_idx" ON "table_%1$d"("parentId", "createdAt");
                ALTER TABLE "table_%1$d" ADD CONSTRAINT "table_%1$d_parentId_fkey" FOREIGN KEY ("parentId")
                    REFERENCES "table_%2$d"("id") ON DELETE CASCADE ON UPDATE CASCADE;
                """.formatted(number, Math.max(0, number - 1));
    }
}
