ALTER TABLE agent_jobs ADD CONSTRAINT agent_jobs_status_check CHECK (status IN ('queued', 'running', 'done', 'error'));
