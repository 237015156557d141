ALTER TABLE sessions ALTER COLUMN "sessionToken" TYPE char(2000);
