-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
CREATE INDEX "posts_userId_idx" ON posts ("userId");

-- new
UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"posts_userId_idx"'::regclass;

/*
stop public.posts.posts_userId_idx: the index differs: validity INVALID, expected none; Prisma doesn't see it
  → REINDEX INDEX CONCURRENTLY "public"."posts_userId_idx";
*/
