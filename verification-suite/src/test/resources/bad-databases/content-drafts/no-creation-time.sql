ALTER TABLE content_drafts ALTER COLUMN "createdAt" DROP DEFAULT;
/* Content drafts › a new draft is a professional draft of now, without an audience
public.content_drafts.createdAt: refuses INSERT: null value in column "createdAt" of relation "content_drafts" violates not-null constraint (SQLSTATE 23502)
  → Give the column its default back, or drop its NOT NULL.
*/
/* Tables › has its columns, with type, nullability and default › public.content_drafts
public.content_drafts.createdAt: has no default, declared with the default CURRENT_TIMESTAMP
  → ALTER TABLE "public"."content_drafts" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
