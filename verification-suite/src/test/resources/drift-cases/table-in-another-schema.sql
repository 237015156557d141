-- prisma: yes

-- old
CREATE SCHEMA archive;
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users SET SCHEMA archive;

/*
stop archive.users: the table is in no migration: 4 columns, 1 primary key; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not, drop it with all that it holds:
    DROP TABLE "archive"."users";
stop public.users: the table is missing: 4 columns, 1 primary key
  → CREATE TABLE public.users (
      id text NOT NULL,
      email text NOT NULL,
      age integer,
      "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
    );
    ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
*/
