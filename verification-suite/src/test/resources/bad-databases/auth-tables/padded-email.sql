ALTER TABLE users ALTER COLUMN email TYPE char(254);
/* Auth tables › getUserByEmail finds a user by the exact address
public.users: has 1 row with that email although the row's own is without the blank at the end, expected none
  → Compare types and collations of "public"."users" with schema.prisma: different keys count as equal.
*/
/* Tables › has its columns, with type, nullability and default › public.users
public.users.email: is character(254), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."users" ALTER COLUMN "email" TYPE text USING "email"::text;
*/
