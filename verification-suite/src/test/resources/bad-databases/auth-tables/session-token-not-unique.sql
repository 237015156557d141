DROP INDEX "sessions_sessionToken_key";
/* Auth tables › a second session with the same token is rejected
public.sessions: accepts a second row with the same "sessionToken"
  → CREATE UNIQUE INDEX ON "public"."sessions" ("sessionToken");
*/
/* Indexes › is there as declared, and valid › public.sessions: sessions_sessionToken_key
public.sessions.sessions_sessionToken_key: the unique index on (sessionToken) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    -- It fails while two rows share a key: find them first.
    CREATE UNIQUE INDEX "sessions_sessionToken_key" ON "public"."sessions" ("sessionToken");
*/
