ALTER TABLE sessions ADD CONSTRAINT sessions_expires_check CHECK (expires > '2020-01-01');
