ALTER TABLE "users" ALTER COLUMN "name" SET DEFAULT 'anonymous';

/* Tables › has its columns, with type, nullability and default › public.users
public.users.name: has the default 'anonymous', declared with no default
  → ALTER TABLE "public"."users" ALTER COLUMN "name" DROP DEFAULT;
*/
