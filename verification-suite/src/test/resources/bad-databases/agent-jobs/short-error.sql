ALTER TABLE agent_jobs ALTER COLUMN error TYPE varchar(20);
