ALTER TABLE agent_jobs ALTER COLUMN status SET DEFAULT 'pending';
