DROP INDEX "content_drafts_createdById_idx";

/* Indexes › are in good health
advice public.content_drafts.content_drafts_createdById_fkey: the foreign key has no index on its own columns: each DELETE of a referenced row reads the whole table
  → Add @@index([createdById]) to the model and migrate; on a large table write CREATE INDEX CONCURRENTLY into that migration.
*/

/* Indexes › is there as declared, and valid › public.content_drafts: content_drafts_createdById_idx
public.content_drafts.content_drafts_createdById_idx: the index on (createdById) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    CREATE INDEX "content_drafts_createdById_idx" ON "public"."content_drafts" ("createdById");
*/
