CREATE INDEX "users_name_idx" ON "users" ("name");

/* Indexes › are all declared › public.users
public.users.users_name_idx: the index on (name) is not declared
  → -- Declare it in schema.prisma, or drop it:
    DROP INDEX IF EXISTS "public"."users_name_idx";
*/
