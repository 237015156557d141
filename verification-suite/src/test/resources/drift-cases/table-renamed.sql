-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
ALTER TABLE posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "posts_userId_idx" ON posts ("userId");

-- new
ALTER TABLE posts RENAME TO articles;

/*
stop public.posts: the table is called articles, expected posts
  → ALTER TABLE "public"."articles" RENAME TO "posts";
*/
