-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE posts (id text PRIMARY KEY, "userId" text, body text);
ALTER TABLE posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- new
DROP TABLE posts;

/*
stop public.posts: the table is missing: 3 columns, 1 primary key, 1 foreign key
  → CREATE TABLE public.posts (
      id text NOT NULL,
      "userId" text,
      body text
    );
    ALTER TABLE public.posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
    ALTER TABLE public.posts ADD CONSTRAINT "posts_userId_fkey" FOREIGN KEY ("userId") REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE SET NULL;
*/
