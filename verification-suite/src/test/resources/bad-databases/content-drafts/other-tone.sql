ALTER TABLE content_drafts ALTER COLUMN tone SET DEFAULT 'casual';
/* Content drafts › a new draft is a professional draft of now, without an audience
public.content_drafts.tone: holds 'casual', expected 'professional'
  → Look for a trigger, a default or a column type on "public"."content_drafts" that changes what is written.
*/
/* Tables › has its columns, with type, nullability and default › public.content_drafts
public.content_drafts.tone: has the default 'casual', declared with the default 'professional'
  → ALTER TABLE "public"."content_drafts" ALTER COLUMN "tone" SET DEFAULT 'professional';
*/
