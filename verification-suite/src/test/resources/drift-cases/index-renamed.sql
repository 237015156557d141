-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
CREATE INDEX "posts_userId_idx" ON posts ("userId");

-- new
ALTER INDEX "posts_userId_idx" RENAME TO idx_posts;

/*
stop public.posts.posts_userId_idx: the index is called idx_posts, expected posts_userId_idx
  → ALTER INDEX "public"."idx_posts" RENAME TO "posts_userId_idx";
*/
