UPDATE "_prisma_migrations" SET "id" = '4711', "started_at" = '2026-01-01 10:00:00+00', "finished_at" = NULL, "applied_steps_count" = 0, "logs" = E'Database error code: 23505\n\nDatabase error:\nERROR: could not create unique index "users_email_key"\nDETAIL: Key (email)=(ann@example.org) is duplicated.';

/* Migration history › has each migration as it is in the directory › 20251012154609_initial
20251012154609_initial: FAILED: did not end (row 4711: started 2026-01-01T10:00:00Z, finished never, 0 steps): 23505: could not create unique index "users_email_key". prisma migrate deploy refuses to go on (P3009)
  → If nothing of it is left in the database: npx prisma migrate resolve --rolled-back 20251012154609_initial
    If the database has all of it, by hand: npx prisma migrate resolve --applied 20251012154609_initial
*/
