ALTER TABLE content_drafts ALTER COLUMN "createdAt" SET DEFAULT '2025-10-12 15:46:09';
/* Content drafts › a new draft is a professional draft of now, without an audience
public.content_drafts.createdAt: is not the time of the INSERT that left it out
  → ALTER TABLE "public"."content_drafts" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
/* Tables › has its columns, with type, nullability and default › public.content_drafts
public.content_drafts.createdAt: has the default '2025-10-12 15:46:09', declared with the default CURRENT_TIMESTAMP
  → ALTER TABLE "public"."content_drafts" ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
