-- prisma: no
-- remedy: by hand

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
ALTER TABLE users ALTER COLUMN email SET STORAGE EXTERNAL;

/*
warning public.users.email: the column differs: storage EXTERNAL, expected none; Prisma doesn't see it
  → No plain statement mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
