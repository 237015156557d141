-- neonhub.migrations=src/test/resources/grown/migrations
-- neonhub.schema=src/test/resources/grown/schema.prisma
ALTER TYPE "Plan" RENAME VALUE 'PRO' TO 'PROFESSIONAL';

/* Tables › have the enums that are declared
public.Plan: has the values (FREE, PROFESSIONAL, ENTERPRISE), declared as (FREE, PRO, ENTERPRISE)
  → -- Each table that uses it is rewritten under a lock; it fails while a row holds a value that goes.
    ALTER TYPE "public"."Plan" RENAME TO "Plan_old";
    CREATE TYPE "public"."Plan" AS ENUM ('FREE', 'PRO', 'ENTERPRISE');
    ALTER TABLE "public"."organizations" ALTER COLUMN "plan" TYPE "public"."Plan" USING "plan"::text::"public"."Plan";
    DROP TYPE "public"."Plan_old";
*/
