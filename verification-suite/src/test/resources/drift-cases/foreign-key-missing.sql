-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
ALTER TABLE posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- new
ALTER TABLE posts DROP CONSTRAINT "posts_userId_fkey";

/*
stop public.posts.posts_userId_fkey: the foreign key is missing: ALTER TABLE public.posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE SET NULL
  → ALTER TABLE public.posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE SET NULL;
*/
