-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
ALTER TABLE posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- new
ALTER TABLE posts RENAME CONSTRAINT "posts_userId_fkey" TO fk_posts_users;

/*
stop public.posts.posts_userId_fkey: the foreign key is called fk_posts_users, expected posts_userId_fkey
  → ALTER TABLE "public"."posts" RENAME CONSTRAINT "fk_posts_users" TO "posts_userId_fkey";
*/
