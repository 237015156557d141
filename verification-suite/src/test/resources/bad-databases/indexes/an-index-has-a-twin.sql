CREATE INDEX "agent_jobs_status_idx1" ON "agent_jobs" ("status");

/* Indexes › are all declared › public.agent_jobs
public.agent_jobs.agent_jobs_status_idx1: the index on (status) is not declared
  → -- Declare it in schema.prisma, or drop it:
    DROP INDEX IF EXISTS "public"."agent_jobs_status_idx1";
*/

/* Indexes › are in good health
advice public.agent_jobs: has indexes that are the same: agent_jobs_status_idx, agent_jobs_status_idx1
  → Keep the one that schema.prisma declares and drop the others in a migration.
*/
