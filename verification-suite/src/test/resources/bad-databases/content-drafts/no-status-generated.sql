ALTER TABLE content_drafts ADD CONSTRAINT content_drafts_status_check CHECK (status IN ('draft', 'published'));
