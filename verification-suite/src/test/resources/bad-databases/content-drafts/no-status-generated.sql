ALTER TABLE content_drafts ADD CONSTRAINT content_drafts_status_check CHECK (status IN ('draft', 'published'));
/* Content drafts › a draft is generated and then published, step by step
public.content_drafts: refuses UPDATE: new row for relation "content_drafts" violates check constraint "content_drafts_status_check" (SQLSTATE 23514)
  → The application writes such rows: drop or correct "content_drafts_status_check" on "public"."content_drafts".
*/
