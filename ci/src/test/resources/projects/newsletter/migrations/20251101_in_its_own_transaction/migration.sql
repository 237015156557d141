BEGIN;

CREATE INDEX "Issue_state_sentAt_idx" ON "Issue"("state", "sentAt");

COMMIT;
