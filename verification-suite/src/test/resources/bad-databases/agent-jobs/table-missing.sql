ALTER TABLE agent_jobs RENAME TO jobs;
