ALTER INDEX "agent_jobs_agent_idx" RENAME TO "idx_agent";

/* Indexes › is there as declared, and valid › public.agent_jobs: agent_jobs_agent_idx
public.agent_jobs.agent_jobs_agent_idx: the index is called idx_agent, declared as agent_jobs_agent_idx
  → ALTER INDEX "public"."idx_agent" RENAME TO "agent_jobs_agent_idx";
*/
