CREATE INDEX "agent_jobs_status_idx1" ON "agent_jobs" ("status");
