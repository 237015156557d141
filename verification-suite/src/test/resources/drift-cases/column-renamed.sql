-- prisma: yes

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE UNIQUE INDEX users_email_key ON users (email);

-- new
ALTER TABLE users RENAME COLUMN email TO mail;

/*
stop public.users.email: the column is called mail, expected email
  → ALTER TABLE "public"."users" RENAME COLUMN "mail" TO "email";
*/
