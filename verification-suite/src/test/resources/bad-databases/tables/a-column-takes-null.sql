ALTER TABLE "content_drafts" ALTER COLUMN "topic" DROP NOT NULL;

/* Tables › has its columns, with type, nullability and default › public.content_drafts
public.content_drafts.topic: is nullable, declared as NOT NULL
  → -- It fails while a row holds NULL: fill such rows first.
    ALTER TABLE "public"."content_drafts" ALTER COLUMN "topic" SET NOT NULL;
*/
