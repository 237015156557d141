-- prisma: yes

-- old
CREATE TABLE "we ""quote"" 😀
it" ("a ""b"" 🚀
c" text, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" integer);

-- new
ALTER TABLE "we ""quote"" 😀
it" ALTER COLUMN "a ""b"" 🚀
c" SET NOT NULL;
ALTER TABLE "we ""quote"" 😀
it" DROP COLUMN "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

/*
stop public.we "quote" 😀␤it.a "b" 🚀␤c: the column differs: nullability NOT NULL, expected NULL
  → ALTER TABLE "public"."we ""quote"" 😀
    it" ALTER COLUMN "a ""b"" 🚀
    c" DROP NOT NULL;
stop public.we "quote" 😀␤it.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: the column is missing: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx integer
  → ALTER TABLE "public"."we ""quote"" 😀
    it" ADD COLUMN xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx integer;
*/
