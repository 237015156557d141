-- A column that the rows of an earlier migration get a value for.
ALTER TABLE "Issue" ADD COLUMN "slug" TEXT;
ALTER TABLE "Issue" ADD COLUMN "keywords" TEXT[];

DO $$
DECLARE
    issue RECORD;
BEGIN
    FOR issue IN SELECT "id", "title" FROM "Issue" LOOP
        UPDATE "Issue"
        SET "slug" = lower(regexp_replace(issue."title", '[^[:alnum:]]+', '-', 'g'))
        WHERE "id" = issue."id";
    END LOOP;
END
$$;

ALTER TABLE "Issue" ALTER COLUMN "slug" SET NOT NULL;
CREATE UNIQUE INDEX "Issue_slug_key" ON "Issue"("slug");
