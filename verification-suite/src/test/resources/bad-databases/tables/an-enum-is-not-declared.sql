CREATE TYPE "JobStatus" AS ENUM ('queued', 'running');

/* Tables › have the enums that are declared
public.JobStatus: the enum is not declared
  → -- Declare it in schema.prisma, or drop it:
    DROP TYPE "public"."JobStatus";
*/
