ALTER TABLE "users" ALTER COLUMN "image" SET NOT NULL;

/* Tables › has its columns, with type, nullability and default › public.users
public.users.image: is NOT NULL, declared as nullable
  → ALTER TABLE "public"."users" ALTER COLUMN "image" DROP NOT NULL;
*/
