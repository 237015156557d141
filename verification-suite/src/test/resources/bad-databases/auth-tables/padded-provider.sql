ALTER TABLE accounts ALTER COLUMN provider TYPE char(40);
/* Auth tables › getUserByAccount finds a user by provider and account, and none by another provider
public.accounts: has 1 row with that provider, providerAccountId although the row's own is without the blank at the end, expected none
  → Compare types and collations of "public"."accounts" with schema.prisma: different keys count as equal.
*/
/* Tables › has its columns, with type, nullability and default › public.accounts
public.accounts.provider: is character(40), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."accounts" ALTER COLUMN "provider" TYPE text USING "provider"::text;
*/
