-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);

-- new
CREATE INDEX by_hand ON posts (body) WHERE body <> '';

/*
stop public.posts.by_hand: the index is in no migration: CREATE INDEX by_hand ON public.posts (body) WHERE (body <> ''::text); Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP INDEX "public"."by_hand";
*/
