ALTER TABLE "users" ADD COLUMN "nickname" TEXT;

/* Tables › has no column that is not declared › public.users
public.users.nickname: the column is not declared
  → -- Declare it in schema.prisma, or drop it with all that it holds:
    ALTER TABLE "public"."users" DROP COLUMN "nickname";
*/
