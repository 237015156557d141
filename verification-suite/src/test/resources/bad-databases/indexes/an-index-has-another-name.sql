ALTER INDEX "agent_jobs_agent_idx" RENAME TO "idx_agent";
