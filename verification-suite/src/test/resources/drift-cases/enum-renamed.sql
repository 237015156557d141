-- prisma: yes

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE people (id text PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');

-- new
ALTER TYPE mood RENAME TO feeling;

/*
stop public.mood: the enum is called feeling, expected mood
  → ALTER TYPE "public"."feeling" RENAME TO "mood";
*/
