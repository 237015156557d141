ALTER TABLE accounts ALTER COLUMN access_token TYPE varchar(255);
