DROP INDEX agent_jobs_status_idx, "agent_jobs_createdAt_idx";
/* Agent jobs › the next job is found through an index on status or creation time
public.agent_jobs: has no index through which a worker finds its next job
  → CREATE INDEX ON "public"."agent_jobs" ("status", "createdAt");
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
