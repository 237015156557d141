ALTER TABLE accounts ALTER COLUMN provider TYPE char(40);
