ALTER TABLE content_drafts ALTER COLUMN "createdAt" TYPE timestamp(0);
