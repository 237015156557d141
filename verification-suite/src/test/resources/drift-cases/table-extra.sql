-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE TABLE audit (id bigserial PRIMARY KEY, note text);

/*
stop public.audit: the table is in no migration: 2 columns, 1 primary key
  → -- If it is meant to be there, write a migration that creates it. If not, drop it with all that it holds:
    DROP TABLE "public"."audit";
*/
