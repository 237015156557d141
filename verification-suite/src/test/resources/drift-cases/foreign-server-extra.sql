-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE FOREIGN DATA WRAPPER remote;
CREATE SERVER warehouse FOREIGN DATA WRAPPER remote;
CREATE FOREIGN TABLE stock (id text) SERVER warehouse;

/*
stop remote: the foreign data wrapper is in no migration: definition; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP FOREIGN DATA WRAPPER "remote";
stop warehouse: the foreign server is in no migration: definition remote; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP SERVER "warehouse";
stop public.stock: the foreign table is in no migration: 1 column; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP FOREIGN TABLE "public"."stock";
*/
