-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);

-- new
ALTER TABLE posts ADD CONSTRAINT by_hand FOREIGN KEY ("userId") REFERENCES users (id);

/*
stop public.posts.by_hand: the foreign key is in no migration: ALTER TABLE public.posts ADD CONSTRAINT by_hand FOREIGN KEY ("userId") REFERENCES public.users(id)
  → -- If it is meant to be there, write a migration that creates it. If not:
    ALTER TABLE "public"."posts" DROP CONSTRAINT "by_hand";
*/
