ALTER TABLE content_drafts ALTER COLUMN "createdAt" DROP DEFAULT;
