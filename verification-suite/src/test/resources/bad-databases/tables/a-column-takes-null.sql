ALTER TABLE "content_drafts" ALTER COLUMN "topic" DROP NOT NULL;
