ALTER TABLE "users" DROP COLUMN "image";

/* Auth tables › createUser keeps every field as it was given
public.users: refuses INSERT: column "image" of relation "users" does not exist (SQLSTATE 42703)
  → Deploy the migration that adds the column, or correct @map in schema.prisma.
*/

/* Auth tables › updateUser changes the given fields alone
public.users: refuses INSERT: column "image" of relation "users" does not exist (SQLSTATE 42703)
  → Deploy the migration that adds the column, or correct @map in schema.prisma.
*/

/* Tables › has its columns, with type, nullability and default › public.users
public.users.image: the column is missing, declared as text
  → ALTER TABLE "public"."users" ADD COLUMN "image" text;
*/
