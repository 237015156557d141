-- prisma: yes

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE people (id text PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');

-- new
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE text;
DROP TYPE mood;

/*
stop public.mood: the enum is missing: CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy')
  → CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
stop public.people.mood: the column differs: type text, expected public.mood; default none, expected 'ok'::public.mood
  → ALTER TABLE "public"."people" ALTER COLUMN "mood" TYPE public.mood USING "mood"::public.mood;
    ALTER TABLE "public"."people" ALTER COLUMN "mood" SET DEFAULT 'ok'::public.mood;
*/
