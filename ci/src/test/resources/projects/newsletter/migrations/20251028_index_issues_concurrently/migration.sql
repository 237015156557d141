CREATE INDEX CONCURRENTLY "Issue_title_idx" ON "Issue"("title");
