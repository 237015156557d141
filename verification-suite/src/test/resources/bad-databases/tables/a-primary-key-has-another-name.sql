ALTER TABLE "accounts" RENAME CONSTRAINT "accounts_pkey" TO "accounts_id";

/* Tables › has its primary key › public.accounts
public.accounts: the primary key is called accounts_id, declared as accounts_pkey
  → ALTER TABLE "public"."accounts" RENAME CONSTRAINT "accounts_id" TO "accounts_pkey";
*/
