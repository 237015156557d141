ALTER TABLE content_drafts ALTER COLUMN "createdAt" TYPE timestamp(0);
/* Content drafts › an author's drafts are listed by date, the end of the range left out
public.content_drafts: the drafts of March are 02-28T23:59:59.999, 03-01T00:00:00.000, expected 03-01T00:00:00.000, 03-31T23:59:59.999
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that discards, doubles or changes rows.
*/
/* Content drafts › an author's drafts are listed by status, newest first
public.content_drafts: the published drafts of an author are second, third, first, expected third, second, first
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that discards, doubles or changes rows.
*/
/* Tables › has its columns, with type, nullability and default › public.content_drafts
public.content_drafts.createdAt: is timestamp(0) without time zone, declared as timestamp(3) without time zone
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."content_drafts" ALTER COLUMN "createdAt" DROP DEFAULT, ALTER COLUMN "createdAt" TYPE timestamp(3) without time zone USING "createdAt"::timestamp(3) without time zone, ALTER COLUMN "createdAt" SET DEFAULT CURRENT_TIMESTAMP;
*/
