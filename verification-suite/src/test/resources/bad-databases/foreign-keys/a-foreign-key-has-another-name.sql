ALTER TABLE "content_drafts" RENAME CONSTRAINT "content_drafts_createdById_fkey" TO "fk_author";

/* Foreign keys › is there as declared, validated and enforced › public.content_drafts: content_drafts_createdById_fkey
public.content_drafts.content_drafts_createdById_fkey: the foreign key is called fk_author, declared as content_drafts_createdById_fkey
  → ALTER TABLE "public"."content_drafts" RENAME CONSTRAINT "fk_author" TO "content_drafts_createdById_fkey";
*/
