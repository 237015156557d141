ALTER TABLE content_drafts DROP CONSTRAINT "content_drafts_createdById_fkey";
