-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE PUBLICATION changes FOR TABLE users;

/*
stop changes: the publication is in no migration: tables public.users, operations insert, update, delete, truncate; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP PUBLICATION "changes";
*/
