ALTER TABLE "agent_jobs" DROP CONSTRAINT "agent_jobs_createdById_fkey";
