DROP INDEX "content_drafts_createdById_idx";
