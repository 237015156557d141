ALTER TABLE content_drafts ALTER COLUMN body TYPE varchar(10000);
