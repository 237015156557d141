ALTER TABLE agent_jobs RENAME TO jobs;
/* Agent jobs › 6 workers at the same time claim each of 60 jobs exactly once
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › a job that fails keeps its error and metrics
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › a job that is enqueued is queued as of now, without output, error and metrics
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › a job that is finished is neither claimed nor finished again
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › a job that succeeds keeps its output and metrics
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › a worker passes over a job that another one is claiming, without waiting
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › input, output and metrics survive as the JSON they are
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › jobs are claimed in the order of their creation, those of one moment in the order of their ids
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › the job of a worker that dies after its claim stays running
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › the job of a worker that dies before its claim commits is claimed by another one
public.agent_jobs: refuses INSERT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › the next job is found through an index on status or creation time
public.agent_jobs: refuses EXPLAIN: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Agent jobs › what the table lacks as a queue is advice
public.agent_jobs: refuses SELECT: relation "public.agent_jobs" does not exist (SQLSTATE 42P01)
  → Deploy the migration that creates the table, or correct @@map in schema.prisma.
*/
/* Foreign keys › are all declared › public.agent_jobs
the table public.agent_jobs is missing
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.agent_jobs: agent_jobs_createdById_fkey
the table public.agent_jobs is missing
*/
/* Foreign keys › is there as declared, validated and enforced › public.agent_jobs: agent_jobs_createdById_fkey
public.agent_jobs.agent_jobs_createdById_fkey: the foreign key from (createdById) to public.users (id) is missing
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."agent_jobs" ADD CONSTRAINT "agent_jobs_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "public"."users" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
*/
/* Foreign keys › rejects a row that refers to nothing › public.agent_jobs: agent_jobs_createdById_fkey
the table public.agent_jobs is missing
*/
/* Indexes › are all declared › public.agent_jobs
the table public.agent_jobs is missing
*/
/* Indexes › are in good health
advice public.jobs.agent_jobs_createdById_fkey: the foreign key has no index on its own columns: each DELETE of a referenced row reads the whole table
  → Add @@index([createdById]) to the model and migrate; on a large table write CREATE INDEX CONCURRENTLY into that migration.
*/
/* Indexes › is there as declared, and valid › public.agent_jobs: agent_jobs_agent_idx
public.agent_jobs.agent_jobs_agent_idx: the index on (agent) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    CREATE INDEX "agent_jobs_agent_idx" ON "public"."agent_jobs" ("agent");
*/
/* Indexes › is there as declared, and valid › public.agent_jobs: agent_jobs_createdAt_idx
public.agent_jobs.agent_jobs_createdAt_idx: the index on (createdAt) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    CREATE INDEX "agent_jobs_createdAt_idx" ON "public"."agent_jobs" ("createdAt");
*/
/* Indexes › is there as declared, and valid › public.agent_jobs: agent_jobs_status_idx
public.agent_jobs.agent_jobs_status_idx: the index on (status) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    CREATE INDEX "agent_jobs_status_idx" ON "public"."agent_jobs" ("status");
*/
/* Tables › are all declared
public.jobs: the table is not declared
  → -- Declare it in schema.prisma, or drop it with all that it holds:
    DROP TABLE "public"."jobs";
*/
/* Tables › exists › public.agent_jobs
public.agent_jobs: the table is missing
  → CREATE TABLE "public"."agent_jobs" (
      "id" text NOT NULL,
      "agent" text NOT NULL,
      "input" jsonb NOT NULL,
      "output" jsonb,
      "status" text NOT NULL DEFAULT 'queued',
      "error" text,
      "metrics" jsonb,
      "createdById" text,
      "createdAt" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
      "updatedAt" timestamp(3) without time zone NOT NULL,
      CONSTRAINT "agent_jobs_pkey" PRIMARY KEY ("id")
    );
*/
/* Tables › has its columns, with type, nullability and default › public.agent_jobs
the table public.agent_jobs is missing
*/
/* Tables › has its primary key › public.agent_jobs
the table public.agent_jobs is missing
*/
/* Tables › has no column that is not declared › public.agent_jobs
the table public.agent_jobs is missing
*/
