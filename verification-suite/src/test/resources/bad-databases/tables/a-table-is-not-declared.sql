CREATE TABLE "users_backup" ("id" TEXT PRIMARY KEY);

/* Tables › are all declared
public.users_backup: the table is not declared
  → -- Declare it in schema.prisma, or drop it with all that it holds:
    DROP TABLE "public"."users_backup";
*/
