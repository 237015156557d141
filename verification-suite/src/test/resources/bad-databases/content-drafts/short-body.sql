ALTER TABLE content_drafts ALTER COLUMN body TYPE varchar(10000);
/* Content drafts › title, topic and a long body are kept exactly
public.content_drafts: refuses INSERT: value too long for type character varying(10000) (SQLSTATE 22001)
  → Widen the column: ALTER TABLE "public"."content_drafts" ALTER COLUMN … TYPE text;
*/
/* Tables › has its columns, with type, nullability and default › public.content_drafts
public.content_drafts.body: is character varying(10000), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."content_drafts" ALTER COLUMN "body" TYPE text USING "body"::text;
*/
