ALTER TABLE "content_drafts" RENAME CONSTRAINT "content_drafts_createdById_fkey" TO "fk_author";
