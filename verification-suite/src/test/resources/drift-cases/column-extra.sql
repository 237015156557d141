-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ADD COLUMN nickname text;

/*
stop public.users.nickname: the column is in no migration: nickname text
  → -- If it is meant to be there, write a migration that creates it. If not, drop it with all that it holds:
    ALTER TABLE "public"."users" DROP COLUMN "nickname";
*/
