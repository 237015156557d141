DROP INDEX agent_jobs_status_idx, "agent_jobs_createdAt_idx";
