-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
CREATE INDEX "posts_userId_idx" ON posts ("userId");

-- new
DROP INDEX "posts_userId_idx";
CREATE INDEX "posts_userId_idx" ON posts ("userId" DESC);

/*
stop public.posts.posts_userId_idx: the index differs: order "userId" DESC, expected none
  → DROP INDEX "public"."posts_userId_idx";
    CREATE INDEX "posts_userId_idx" ON public.posts ("userId");
*/
