INSERT INTO "_prisma_migrations" VALUES ('4711', '00', '2026-01-01 10:00:01+00', '20260101000000_lost', NULL, NULL, '2026-01-01 10:00:00+00', 1);

/* Migration history › has no migration that the directory lacks
20260101000000_lost: MISSING_LOCALLY: is applied (row 4711: started 2026-01-01T10:00:00Z, finished 2026-01-01T10:00:01Z, 1 step), and the directory has no such folder. prisma migrate status says nothing of it unless others are pending, and deploy goes on
  → Bring the folder back: git log --all --oneline -- classpath:io/neonhub/v3.0/prisma/migrations/20260101000000_lost says in which commit it was.
    If this is another branch or an older checkout, take the one that was deployed.
*/
