ALTER TABLE accounts ALTER COLUMN expires_at TYPE smallint;
