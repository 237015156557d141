ALTER TABLE content_drafts ALTER COLUMN tone SET DEFAULT 'casual';
